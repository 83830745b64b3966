import type { FormulaSource } from '../types';
import { cases } from './quotient/cases';
import { lines } from './quotient/lines';
import { rule } from './quotient/rule';

export const quotientRule: Readonly<Record<string, FormulaSource>> = { ...lines, ...rule, ...cases };
