// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

/** Paths that take the platform's AppSecret in their body, and no token. */
export const SECRET_PATHS: ReadonlySet<string> = new Set([
  '/cgi-bin/component/api_component_token',
  '/cgi-bin/component/api_start_push_ticket',
  '/cgi-bin/component/clear_quota/v2',
]);
