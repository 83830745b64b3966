import { Parts, partsWithin } from './parts';

/**
 * Parts of a picture in which elements come and go while hundreds stay: the browser tells of each, and nothing looks
 * through all of them again.
 */
export class LiveParts extends Parts {
  private readonly observer = new MutationObserver((records) => {
    this.follow(records);
  });

  constructor(root: Element) {
    super(root);
    this.observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-part'],
      attributeOldValue: true,
    });
  }

  /** Takes in what has come, gone or changed its name up to now; the browser itself tells only after a patch. */
  refresh(): void {
    this.follow(this.observer.takeRecords());
  }

  stop(): void {
    this.observer.disconnect();
  }

  private follow(records: readonly MutationRecord[]): void {
    for (const { type, target, oldValue, removedNodes, addedNodes } of records) {
      if (type === 'attributes') {
        if (!(target instanceof Element)) continue;
        if (oldValue !== null) this.remove(target, oldValue);
        if (target.hasAttribute('data-part')) this.add(target);
        continue;
      }
      for (const node of removedNodes) for (const element of partsWithin(node)) this.remove(element);
      for (const node of addedNodes) for (const element of partsWithin(node)) this.add(element);
    }
  }
}
