import type { ComponentType } from 'react';
import { preloadable } from '../ui/preloadable';
import type { LayoutProps } from './layout';
import type { DataToolsProps } from '../panels/plane/DataTools';
import type { ResumeProps } from '../panels/resume/Resume';
import type { StoryRestProps } from '../panels/story/StoryRest';
import type { SheetsProps } from './Sheets';
import type { Page } from '../state/appState';

/*
 * What the first screen does without: the first load carries the plate, and the rest is fetched when it is
 * needed or the page is idle.
 */

const lecture = () => import('./LectureLayout');
const narrow = () => import('./NarrowLayout');
const bench = () => import('./Bench');
const story = () => import('../panels/story/StoryRest');
const asides = () => import('../panels/story/Asides');
const sheets = () => import('./Sheets');
const shell = () => import('./PageShell');
const plateTools = () => import('../panels/plane/PlateTools');
const resume = () => import('../panels/resume/Resume');

export const LectureLayout = preloadable<LayoutProps>(async () => (await lecture()).LectureLayout);
export const NarrowLayout = preloadable<LayoutProps>(async () => (await narrow()).NarrowLayout);
export const Bench = preloadable<object>(async (): Promise<ComponentType> => (await bench()).Bench);
export const StoryRest = preloadable<StoryRestProps>(async () => (await story()).StoryRest);
export const Asides = preloadable<object>(async (): Promise<ComponentType> => (await asides()).Asides);
export const Resume = preloadable<ResumeProps>(async () => (await resume()).Resume);
export const PlateTools = preloadable<DataToolsProps>(async () => (await plateTools()).PlateTools);
export const Sheets = preloadable<SheetsProps>(async () => (await sheets()).Sheets);
export const PageShell = preloadable<{ readonly page: Page }>(async () => (await shell()).PageShell);

/** What the plate is given where its points are too many for a mark each. */
export const loadPlaneExtras = async () => (await bench()).planeExtras;

/** What a page chapter is shown with; the plate's parts come with the app. */
export async function loadPageParts(): Promise<void> {
  await Promise.all([Bench.preload(), StoryRest.preload()]);
}

/** Fetches all that has not been needed yet. */
export async function loadParts(): Promise<void> {
  await Promise.all([
    loadPageParts(),
    LectureLayout.preload(),
    NarrowLayout.preload(),
    Asides.preload(),
    PlateTools.preload(),
    Sheets.preload(),
    PageShell.preload(),
  ]);
}
