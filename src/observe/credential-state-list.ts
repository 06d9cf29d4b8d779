import type { CredentialState, CredentialStates } from './wechat-health.js';

/** Whoever keeps credentials in an application, for health reports. Each product adds itself. */
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
