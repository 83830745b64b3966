import { useEffect, useLayoutEffect, useState } from 'react';
import { widthInEm } from '../formula/widthInEm';
import type { Numbers } from '../formula/numbers';
import { useAppState } from '../state/useAppState';

const dark = '(prefers-color-scheme: dark)';

/** Writes onto the root what style rules look at: theme, view, and how wide a number's box is. */
export function useRootAttributes({ width, decimals }: Numbers): void {
  const theme = useAppState((state) => state.settings.theme);
  // A page to read is set for reading, whoever looks at it.
  const view = useAppState((state) => (state.page ? 'page' : state.settings.view));
  const system = useSystemTheme();

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = theme === 'system' ? (view === 'lecture' ? 'light' : system) : theme;
    dataset.view = view;
    style.setProperty('--number-width', `${width}ch`);
    const digits = width - 2 - decimals;
    style.setProperty('--slot-number', `${widthInEm(`−${'0'.repeat(digits)}.${'0'.repeat(decimals)}`)}em`);
    style.setProperty('--slot-share', `${widthInEm(`0.${'0'.repeat(decimals)}`)}em`);
    style.setProperty('--slot-unsigned', `${widthInEm(`${'0'.repeat(digits)}.${'0'.repeat(decimals)}`)}em`);
  }, [theme, view, system, width, decimals]);
}

function useSystemTheme(): 'light' | 'dark' {
  const [isDark, change] = useState(() => window.matchMedia(dark).matches);
  useEffect(() => {
    const query = window.matchMedia(dark);
    const follow = () => {
      change(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return isDark ? 'dark' : 'light';
}
