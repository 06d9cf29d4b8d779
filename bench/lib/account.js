/** The account that every subject is configured with. Made up; no such account exists. */
export const account = Object.freeze({
  appId: 'wx5823bf96d3bd56c7',
  appSecret: '0123456789abcdef0123456789abcdef',
  token: 'QDG6eKbenchToken',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
});
