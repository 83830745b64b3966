import { chapters } from '../../lesson/chapters';
import { listings } from '../../lesson/listings';
import type { ChapterId } from '../../lesson/types';
import { asideTexts } from './asides';

/** Every prose text of the lesson that may hold formulas, by chapter and key. */
export const proseSources = Object.fromEntries([
  ['common', Object.fromEntries(Object.entries(listings).map(([id, { title }]) => [`listing-${id}`, title]))],
  ...chapters.map((chapter) => [
    chapter.id,
    Object.fromEntries<string>([
      ...chapter.steps.flatMap((step): (readonly [string, string])[] => [
        [`${step.id}:title`, step.title],
        [`${step.id}:lead`, step.lead],
        [`${step.id}:why`, step.why],
        [`${step.id}:plane`, step.plane.title],
      ]),
      ...asideTexts(chapter.id),
      ...chapter.steps.flatMap(({ listing: { id } }) =>
        (listings[id].changes ?? []).map(({ why }, at) => [`change-${id}-${at}`, why] as const),
      ),
    ]),
  ]),
]) as Readonly<Record<ChapterId | 'common', Readonly<Record<string, string>>>>;
