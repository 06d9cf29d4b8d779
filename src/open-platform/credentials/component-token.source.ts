import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import type { ComponentApi } from '../call/component-api.js';
import { isTicketFault } from '../call/component-codes.js';
import { WechatTicketError } from '../open-platform.errors.js';
import type { TicketRecord } from '../records/ticket-record.js';
import type { TokenRecord } from '../records/token-record.js';

/** What the source of the component's token works with. */
interface ComponentTokenParts {
  readonly appId: string;
  readonly api: ComponentApi;
  readonly tickets: TicketRecord;
  readonly token: TokenRecord;
  /** Called when there is no usable ticket. */
  readonly onTicketWanted: () => void;
}

/**
 * `POST /cgi-bin/component/api_component_token`, with the newest ticket however old it is: any of the last 12 hours
 * works. Every call makes a new token and ends the one before.
 */
export class ComponentTokenSource implements WechatCredentialSource {
  readonly name = 'ticket';

  constructor(private readonly parts: ComponentTokenParts) {}

  fetch(request: CredentialRequest): Promise<FreshCredential> {
    return this.parts.token.renew(request, () => this.make(request));
  }

  private async make({ timeoutMs, signal }: CredentialRequest): Promise<FreshCredential> {
    const { appId, api, tickets, onTicketWanted } = this.parts;
    const newest = await tickets.newest();
    if (newest === undefined) {
      onTicketWanted();
      throw new WechatTicketError(appId);
    }
    try {
      return await api.componentToken(newest.ticket, {
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(signal && { signal }),
      });
    } catch (error) {
      if (isTicketFault(error)) onTicketWanted();
      throw error;
    }
  }
}
