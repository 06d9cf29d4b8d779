import { Controller, Get } from '@nestjs/common';
import { type Credential, WechatConfService } from 'nestjs-wechat';

const SHOWN_CHARACTERS = 4;

/** The state of the account's credentials, for people: never the values. */
@Controller('credentials')
export class CredentialsController {
  constructor(private readonly conf: WechatConfService) {}

  @Get()
  async show() {
    const accessToken = await this.conf.getAccessToken();
    const jsapiTicket = await this.conf.getJsapiTicket();
    return { accessToken: this.describe(accessToken), jsapiTicket: this.describe(jsapiTicket) };
  }

  private describe({ value, expiresAt }: Credential) {
    return { expiresAt, source: this.conf.source, masked: `${value.slice(0, SHOWN_CHARACTERS)}…` };
  }
}
