import { Prediction } from './Prediction';
import { Questions } from './Questions';
import { Refreshers } from './Refreshers';

/** What hangs on a step of the plate, where there is no story to stand in. */
export function Asides() {
  return (
    <>
      <Prediction />
      <Questions />
      <Refreshers />
    </>
  );
}
