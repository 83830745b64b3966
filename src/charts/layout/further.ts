import { placeIsolines } from './placeFurther';
import { placeMarks } from './placeMarks';
import { scaleBar } from './scaleBar';
import { tiedLens } from './tiedLens';
import { viewWithLens } from './lens';

/** How the parts of a plane are laid out that chapter 1 does without: given to those pictures that may need them. */
export const furtherLayout = { viewWithLens, tiedLens, scaleBar, placeMarks, placeIsolines };

export type FurtherLayout = typeof furtherLayout;
