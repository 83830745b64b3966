import { createContext } from 'react';

/** Opens what saves pictures, with this one chosen; null where nothing can be saved. */
export const SavePictureContext = createContext<((picture: string) => void) | null>(null);

/** What the view around is called in the name of a saved file; empty where it is not to be saved. */
export const PictureNameContext = createContext('');
