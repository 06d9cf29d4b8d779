// Login of a mini program: the code of wx.login becomes a session of this server, and the phone number of a button.
import { randomBytes } from 'node:crypto';
import {
  BadRequestException,
  Body,
  type CanActivate,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  Get,
  HttpCode,
  Injectable,
  Module,
  Post,
  UnauthorizedException,
  UseGuards,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { InjectWechat, WechatApiError, WechatModule, WechatService } from 'nestjs-wechat';

interface Session {
  openid: string;
  /** Opens the user's encrypted data. It stays on the server. */
  sessionKey: string;
  expiresAt: number;
}

/** The requests that the guard below has seen. */
interface Request {
  headers: { authorization?: string };
  session?: Session;
}

const SESSION_MS = 7 * 24 * 3600 * 1000;

/** The sessions of this process. With more than one process they belong into Redis or a database. */
@Injectable()
class Sessions {
  private readonly sessions = new Map<string, Session>();

  open(openid: string, sessionKey: string): string {
    const token = randomBytes(32).toString('base64url');
    this.sessions.set(token, { openid, sessionKey, expiresAt: Date.now() + SESSION_MS });
    return token;
  }

  find(token: string): Session | undefined {
    const session = this.sessions.get(token);
    if (session !== undefined && session.expiresAt > Date.now()) return session;
    this.sessions.delete(token);
    return undefined;
  }
}

/** Lets requests with the token of a session pass. */
@Injectable()
class LoggedIn implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    request.session = this.sessions.find(token);
    if (request.session === undefined) throw new UnauthorizedException('Log in first.');
    return true;
  }
}

const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Request>().session,
);

@Controller()
class LoginController {
  constructor(
    @InjectWechat('mini') private readonly mini: WechatService<'mini'>,
    private readonly sessions: Sessions,
  ) {}

  /** The mini program sends the code of `wx.login`, and keeps the token that it gets. */
  @Post('login')
  @HttpCode(200)
  async login(@Body('code') code: unknown) {
    const { openid, session_key: sessionKey } = await this.mini.mini
      .code2Session(requireCode(code))
      .catch(refused);
    return { token: this.sessions.open(openid, sessionKey) };
  }

  @Get('me')
  @UseGuards(LoggedIn)
  me(@CurrentSession() { openid }: Session) {
    return { openid };
  }

  /** The code of `<button open-type="getPhoneNumber">`. */
  @Post('phone')
  @HttpCode(200)
  @UseGuards(LoggedIn)
  async phone(@Body('code') code: unknown) {
    const { phone_info: info } = await this.mini.mini.getPhoneNumber(requireCode(code)).catch(refused);
    return { phoneNumber: info.phoneNumber };
  }
}

function requireCode(code: unknown): string {
  if (typeof code === 'string' && code !== '') return code;
  throw new BadRequestException('code is missing.');
}

/** A code is good once and for five minutes: a bad one is the caller's fault, everything else is not. */
function refused(error: unknown): never {
  const isCode = error instanceof WechatApiError && error.class === 'oauth-code';
  throw isCode ? new BadRequestException('The code is used up or over. Ask for a new one.') : error;
}

@Module({
  imports: [WechatModule.forRoot()], // WECHAT_MINI_* from the environment
  controllers: [LoginController],
  providers: [Sessions],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  await app.listen(process.env['PORT'] ?? 3000);
}
void bootstrap();
