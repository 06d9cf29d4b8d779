/** Injection token of what signs the states of authorizations: every process of the app has the same. */
export const STATE_KEY = Symbol('OPEN_STATE_KEY');
