import { errors } from './listings/errors';
import { jacobian } from './listings/jacobian';
import { loop } from './listings/loop';
import { scores } from './listings/scores';
import { softmax } from './listings/softmax';
import type { Listing, ListingId } from './types';

export const listings: Readonly<Record<ListingId, Listing>> = { loop, scores, softmax, jacobian, errors };
