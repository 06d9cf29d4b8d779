import type { Account } from '../../state/account/account.js';
import type { ConsoleAccount, CredentialView } from '../../console-protocol.js';
import type { CredentialSlot } from '../../state/account/credential-slot.js';

/** The console gets every change of an account, which must not carry a hundred thousand followers. */
const MOST_PEOPLE = 200;

/** An account as the console shows it; with no secret. */
export function consoleAccount(account: Account): ConsoleAccount {
  const { settings, people } = account;
  return {
    appId: settings.appId,
    originalId: settings.originalId,
    nickName: settings.nickName,
    kind: settings.kind,
    encryptMode: settings.encryptMode,
    format: settings.format,
    webhookUrl: settings.webhookUrl,
    replyTimeoutMs: settings.replyTimeoutMs,
    deliveries: settings.deliveries,
    strict: settings.strict,
    people: people.newest(MOST_PEOPLE).map(({ openid, nickname, headimgurl, subscribed }) => ({
      openid,
      nickname,
      headimgurl,
      subscribed,
    })),
    menu: account.menus.current ? { button: account.menus.current.button } : null,
    qrCodes: account.qrCodes
      .all()
      .slice(-50)
      .map(({ ticket, scene, expiresAt }) => ({
        ticket,
        scene,
        expiresAt: expiresAt ?? null,
        picture: `/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`,
      })),
    subscriptionTemplates: account.subscriptionTemplates
      .all()
      .map(({ id, title }) => ({ templateId: id, title })),
    credentials: credentialViews(account),
    counters: { ...account.counters },
  };
}

/** The credentials of an account that are valid now. */
export function credentialViews(account: Account): CredentialView[] {
  return [
    ...views('stable_access_token', account.stable),
    ...views('access_token', account.classic),
    ...views('jsapi_ticket', account.tickets.jsapi),
    ...views('wx_card_ticket', account.tickets.wx_card),
  ];
}

function views(kind: CredentialView['kind'], { alive, overlapping }: CredentialSlot): CredentialView[] {
  const states = [
    ['current', alive],
    ['previous', overlapping],
  ] as const;
  return states.flatMap(([state, issued]) =>
    issued
      ? [
          {
            kind,
            masked: `${issued.value.slice(0, 8)}…`,
            expiresAt: Math.min(issued.expiresAt, issued.deadFrom),
            state,
          },
        ]
      : [],
  );
}
