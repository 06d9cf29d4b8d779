import { computed } from '@preact/signals';
import type {
  ComponentView,
  OpenPlatformView,
} from '../../../src/simulator/open-platform/console-protocol.js';
import { productViews } from '../live/simulator.js';

/** The third-party platforms, as the simulator shows them. */
export const components = computed<readonly ComponentView[]>(
  () => (productViews.value['open-platform'] as OpenPlatformView | undefined)?.components ?? [],
);

export const componentOf = (appId: string): ComponentView | undefined =>
  components.value.find((component) => component.appId === appId);
