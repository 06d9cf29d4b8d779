import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { badInput } from './bad-input.js';

/** Takes JSON only, which a form cannot send and a script of another site needs a permission for. */
@Injectable()
export class JsonBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: { 'content-type'?: string } }>();
    const type = headers['content-type'] ?? 'application/json';
    if (/^application\/json\s*(?:;|$)/i.test(type)) return true;
    throw badInput('The body must be JSON, with the content type application/json.');
  }
}
