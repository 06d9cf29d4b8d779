import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { WechatHealth } from 'nestjs-wechat';

/** Up as long as the app can serve; what is out of reach shows as `degraded`. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly wechat: WechatHealth,
  ) {}

  @Get()
  @HealthCheck()
  check() {
    return this.health.check([
      async () => this.indicator.check('wechat').up({ ...(await this.wechat.report()) }),
    ]);
  }
}
