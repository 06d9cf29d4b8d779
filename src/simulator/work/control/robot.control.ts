import type { ControlRoute } from '../../control/control-route.js';
import { BadControlCall, Fields } from '../../control/fields.js';
import type { RobotSender } from '../push/robot-sender.js';
import type { WorkState } from '../state/work-state.js';
import { corpOf } from './corp-fields.js';

/** Control of AI robots. */
export const robotControl = (work: WorkState, sender: RobotSender): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/corps/:corpId/robots/:robotId/push',
    about: 'somebody says something to an AI robot; a streamed answer is polled to its end',
    handle(call) {
      const corp = corpOf(work, call);
      const { robotId = '' } = call.params;
      const robot = corp.robots.get(robotId);
      if (!robot) {
        throw new BadControlCall(
          `Corp ${corp.corpId} has no robot ${robotId}; PUT /_simulator/corps/${corp.corpId} adds one.`,
          404,
        );
      }
      const message = Fields.of(call.body).raw('message');
      Fields.of(message, '"message"');
      return sender.push(robot, { ...(message as object) });
    },
  },
];
