import { GalleryCard } from '../gallery/gallery-card.js';
import { subject } from '../products/products.js';
import { ClockCard } from './clock-card.js';
import { FaultsCard } from './faults-card.js';
import { HelpCard } from './help-card.js';

/** Everything that can be set and watched beside the phone and the wire: the product's cards, then the common ones. */
export function Tools() {
  const { id, product } = subject.value!;
  return (
    <div class="tools">
      <product.Cards id={id} />
      <GalleryCard key={product.name} product={product.name} id={id} />
      <ClockCard />
      <FaultsCard />
      <HelpCard />
    </div>
  );
}
