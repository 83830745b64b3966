import { createContext } from 'react';
import type { ListingId } from '../lesson/types';

/** Opens what copies a listing with the present data; null where nothing can be copied. */
export const CopyCodeContext = createContext<((id: ListingId) => void) | null>(null);
