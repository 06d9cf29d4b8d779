import { computed } from '@preact/signals';
import { chosenId } from '../live/choice.js';
import { component } from './component.js';
import { merchant } from './merchant.js';
import { mini } from './mini.js';
import { official } from './official.js';
import type { ProductView, Subject } from './product-view.js';
import { work } from './work.js';

/** Every product that the console shows, in the order of the switcher. A new product adds its view here. */
const PRODUCTS: readonly ProductView[] = [official, mini, component, merchant, work];

/** All subjects of all products, each with its product. */
export const subjects = computed<readonly (Subject & { product: ProductView })[]>(() =>
  PRODUCTS.flatMap((product) => product.subjects().map((subject) => ({ ...subject, product }))),
);

/** The subject that the console shows: the chosen one, otherwise the first. */
export const subject = computed(
  () => subjects.value.find(({ id }) => id === chosenId.value) ?? subjects.value[0],
);
