import type { CredentialState, CredentialStates } from './wechat-health.js';

/** The credential states of all products of an application, for health reports. Each product adds its own. */
export class CredentialStateList implements CredentialStates {
  private readonly sources: CredentialStates[] = [];

  add(source: CredentialStates): void {
    this.sources.push(source);
  }

  async credentialStates(): Promise<CredentialState[]> {
    const states = await Promise.all(this.sources.map(async (source) => source.credentialStates()));
    return states.flat();
  }
}
