import type { TermRef } from '../../terms/registry';
import type { Layout } from '../../terms/types';
import type { Page, PlaneLook, TableViews, Trials, Zoom } from '../appState';
import type { AppStore } from '../appStore';
import { endEdit } from '../history';
import { decimalsRange } from '../settings/settings';
import type { Settings } from '../settings/settings';
import { sameTerm } from '../sameTerm';

/** What is shown and how; no number changes here, and nothing is undone. */
export function viewActions(store: AppStore) {
  return {
    /** Lights a term up in every view while it is pointed at; null when the pointer leaves. */
    point(ref: TermRef | null) {
      if (!sameTerm(ref, store.getState().pointed)) store.setState({ pointed: ref });
    },

    /** Keeps a term lit; pinning it again, or null, lets it go. */
    pin(ref: TermRef | null) {
      const { pinned } = store.getState();
      const next = sameTerm(ref, pinned) ? null : ref;
      if (next !== pinned) store.setState({ pinned: next });
    },

    /** Opens a page in the step's stead; null goes back to the step. */
    openPage(page: Page | null) {
      endEdit(store);
      store.setState({ page, pointed: null });
    },

    /** Tries another step of the finite difference, or another rate of descent. */
    setTrial(change: Partial<Trials>) {
      store.setState({ trials: { ...store.getState().trials, ...change } });
    },

    /** Sorts or sums up a table in another way. */
    setTables(change: Partial<TableViews>) {
      store.setState({ tables: { ...store.getState().tables, ...change } });
    },

    /** Lays the plane's contributions out otherwise, or draws something more into it. */
    setPlaneLook(change: Partial<PlaneLook>) {
      store.setState({ planeLook: { ...store.getState().planeLook, ...change } });
    },

    /** Shows a part of the plane; null shows everything. */
    setZoom(zoom: Zoom | null) {
      store.setState({ zoom });
    },

    /** The next click in the plane adds a point of this class; null: no click does. */
    setAdding(adding: number | null) {
      if (adding !== store.getState().adding) store.setState({ adding });
    },

    setLayout(layout: Layout) {
      store.setState({ layout });
    },

    setSetting<K extends keyof Settings>(key: K, value: Settings[K]) {
      const settings = { ...store.getState().settings, [key]: value };
      const { least, most } = decimalsRange;
      const decimals = Math.min(Math.max(Math.round(settings.decimals), least), most);
      store.setState({ settings: { ...settings, decimals } });
    },

    dismissNotice() {
      store.setState({ notice: null });
    },
  };
}
