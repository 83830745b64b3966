import { exampleQuantities } from './exampleQuantities';
import { givenQuantities } from './givenQuantities';
import { slopeQuantities } from './slopeQuantities';
import type { OriginQuantity, Quantity } from './types';
import { wholeQuantities } from './wholeQuantities';

/** Every quantity that can be asked where it comes from. */
export const quantities: Readonly<Record<OriginQuantity, Quantity>> = {
  ...givenQuantities,
  ...exampleQuantities,
  ...slopeQuantities,
  ...wholeQuantities,
};
