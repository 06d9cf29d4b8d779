import type { ControlRoute } from '../control/control-route.js';
import type { SimulatedProduct } from '../product.js';
import type { SimulatedApi } from '../server/simulated-api.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { WorkApi } from './api/work-api.js';
import { agentControl } from './control/agent.control.js';
import { corpControl } from './control/corp.control.js';
import { customerControl } from './control/customer.control.js';
import { robotControl } from './control/robot.control.js';
import { suiteControl } from './control/suite.control.js';
import { RobotSender } from './push/robot-sender.js';
import { SuitePushes } from './push/suite-pushes.js';
import { WorkPushes } from './push/work-pushes.js';
import { WorkState } from './state/work-state.js';
import type { WorkReport } from './work-report.js';
import { workReport } from './work-report.js';
import type { WorkConsole } from './work-console.js';
import { workView } from './work-view.js';

/** WeCom (企业微信): its APIs under `/qyapi`, and what it pushes to corps and suites. */
export class WorkProduct implements SimulatedProduct {
  readonly name = 'work';
  readonly apis: readonly SimulatedApi[];
  readonly control: readonly ControlRoute[];
  readonly work: WorkState;
  readonly pushes: WorkPushes;
  readonly robots: RobotSender;
  readonly suites: SuitePushes;

  constructor(state: SimulatorState) {
    this.work = new WorkState(state);
    this.pushes = new WorkPushes(this.work);
    const { sender } = this.pushes;
    this.apis = [new WorkApi(this.work, this.pushes)];
    this.robots = new RobotSender(state);
    this.suites = new SuitePushes(this.work, this.pushes);
    this.control = [
      ...corpControl(this.work, sender),
      ...agentControl(this.work, sender),
      ...customerControl(this.work, this.pushes),
      ...robotControl(this.work, this.robots),
      ...suiteControl(this.work, this.suites),
    ];
  }

  report(): WorkReport {
    return workReport(this.work);
  }

  consoleView(): WorkConsole {
    return workView(this.work);
  }

  reset(): void {
    this.pushes.clear();
    this.suites.stop();
    this.work.reset();
  }

  stop(): void {
    this.pushes.clear();
  }
}
