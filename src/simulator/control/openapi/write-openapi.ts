import { PRODUCTS } from '../../products.js';
import { Simulation } from '../../simulation.js';
import { SimulatorState } from '../../state/simulator-state.js';
import { AccountProduct } from '../../wechat/account-product.js';
import { ControlServer } from '../control-server.js';

/** The OpenAPI document of a simulator, for the file that is checked in. */
export function openApiText(): string {
  const state = new SimulatorState({});
  const simulation = new Simulation(state, new AccountProduct(state), PRODUCTS);
  try {
    return `${JSON.stringify(new ControlServer(simulation).openApi(), null, 2)}\n`;
  } finally {
    simulation.stop();
  }
}
