import { furtherLayout } from '../layout/further';
import { nearestPoint } from '../layout/nearestPoint';
import type { PlaneInput } from '../layout/planeLayout';
import type { PlaneScene } from '../layout/scene';
import type { Parts } from '../parts';
import type { PlaneDrawing } from './drawing';
import { MarkTexts } from './MarkTexts';
import { MarkVectors } from './MarkVectors';
import { patchFurther } from './patchFurther';
import { patchLens } from './patchLens';
import { patchMarks } from './patchMarks';
import { PlaneLens } from './PlaneLens';
import { PointDensity } from './PointDensity';
import { ProbabilityField } from './ProbabilityField';
import { ScaleLine } from './ScaleLine';
import { TipFocus, WeightTips } from './WeightTips';

function patch(parts: Parts, scene: PlaneScene, input: PlaneInput, drawing: PlaneDrawing): void {
  patchMarks(parts, scene, input, drawing);
  patchFurther(parts, scene, input, drawing);
  patchLens(parts, input, drawing);
}

/** What a plane draws and chapter 1's does not: the first load does without, and a picture is given it as a whole. */
export const planeExtras = {
  layout: furtherLayout,
  patch,
  nearestPoint,
  PointDensity,
  ProbabilityField,
  PlaneLens,
  MarkTexts,
  MarkVectors,
  ScaleLine,
  TipFocus,
  WeightTips,
};

export type PlaneExtras = typeof planeExtras;
