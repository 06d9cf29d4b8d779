import type { ComponentType } from 'preact';
import type { Word } from '../text/zh.js';

/** One thing that the switcher at the top offers: an account, a merchant, a component... */
export interface Subject {
  /** Different for every subject of every product. */
  readonly id: string;
  readonly name: string;
  /** The name of its kind. */
  readonly label: Word;
}

/** What one product of WeChat adds to the console. */
export interface ProductView {
  /** As the simulator calls it; its part of the snapshot has this name too. */
  readonly name: string;
  /** What the switcher offers, read from signals. */
  subjects(): readonly Subject[];
  /** The left pane for a subject of this product: a phone, most often. */
  readonly Pane: ComponentType<{ id: string }>;
  /** The cards beside the wire for a subject of this product, above the common ones. */
  readonly Cards: ComponentType<{ id: string }>;
}
