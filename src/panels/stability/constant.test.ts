import { describe, expect, it, vi } from 'vitest';
import { createConstant, eitherPulse } from './constant';

describe('a dragged constant', () => {
  it('beats at every change, and only then', () => {
    const constant = createConstant(0);
    const heard = vi.fn();
    const leave = constant.subscribe(heard);
    constant.write(5);
    constant.write(5);
    expect(constant.read()).toBe(5);
    expect(heard).toHaveBeenCalledTimes(1);
    leave();
    constant.write(6);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is heard beside another beat until one leaves both', () => {
    const [first, second] = [createConstant(0), createConstant(0)];
    const heard = vi.fn();
    const leave = eitherPulse(first, second).subscribe(heard);
    first.write(1);
    second.write(1);
    expect(heard).toHaveBeenCalledTimes(2);
    leave();
    first.write(2);
    second.write(2);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
