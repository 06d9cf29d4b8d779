let declared = false;

/** Notes that a class of this process has a decorator of webhooks. */
export function declareWebhook(): void {
  declared = true;
}

/** Whether any class of this process is a webhook or has handlers: without one, the machinery is not loaded. */
export const isWebhookDeclared = (): boolean => declared;
