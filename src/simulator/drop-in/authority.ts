import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { SecureContext } from 'node:tls';
import { randomHex } from '../util/random.js';
import type { DistinguishedName } from '../util/x509.js';
import {
  authorityKeyId,
  basicConstraints,
  KEY_USAGE,
  keyUsage,
  onlyWithin,
  serverAuth,
  subjectAltName,
  subjectKeyId,
  writeCertificate,
} from '../util/x509.js';
import { WECHAT_DOMAIN, WECHAT_HOSTS } from './wechat-hosts.js';

const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 3650;
/** Clients refuse certificates of servers that are valid much longer than a year. */
const SERVER_DAYS = 397;

/**
 * The certificate authority of the drop-in mode: it vouches for the simulator where programs ask for WeChat's hosts.
 * It is good for hosts within weixin.qq.com alone, and nothing installs it: programs are told to trust it one by one.
 */
export class CertificateAuthority {
  private constructor(
    /** The file with its certificate, which programs are told to trust. */
    readonly file: string,
    readonly pem: string,
    private readonly key: KeyObject,
    private readonly name: DistinguishedName,
  ) {}

  /**
   * The authority that is kept in a directory; it is made there the first time, with a key that its owner alone can
   * read.
   *
   * @throws Error when the directory cannot be written to, or what is kept there is damaged or has expired
   */
  static in(directory: string): CertificateAuthority {
    const [file, keyFile] = [join(directory, 'ca.pem'), join(directory, 'ca-key.pem')];
    const kept = read(keyFile);
    if (kept === undefined) return CertificateAuthority.make(directory, file, keyFile);
    const pem = read(file);
    try {
      const certificate = new X509Certificate(pem ?? '');
      const key = createPrivateKey(kept);
      if (certificate.checkPrivateKey(key) && Date.parse(certificate.validTo) > Date.now()) {
        return new CertificateAuthority(file, pem!, key, nameOf(certificate));
      }
    } catch {
      // Told below.
    }
    throw new Error(
      `The certificate authority in ${directory} is damaged or has expired. Remove ca.pem and ca-key.pem; the next ` +
        'start makes new ones, which programs must be told to trust again.',
    );
  }

  private static make(directory: string, file: string, keyFile: string): CertificateAuthority {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    // Each has a name of its own: two authorities of one name make clients try the wrong key.
    const name = { organization: 'nestjs-wechat simulator', commonName: `WeChat simulator ${randomHex(8)}` };
    const pem = writeCertificate(
      {
        ...validFor(AUTHORITY_DAYS),
        serialNo: newSerial(),
        issuer: name,
        subject: name,
        publicKey,
        extensions: [
          basicConstraints(true),
          keyUsage(KEY_USAGE.keyCertSign | KEY_USAGE.cRLSign),
          onlyWithin(WECHAT_DOMAIN),
          subjectKeyId(publicKey),
        ],
      },
      privateKey,
    );
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    write(file, pem, 0o644);
    // The key last: where there is one, its certificate is complete.
    write(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 0o600);
    return new CertificateAuthority(file, pem, privateKey, name);
  }

  /** A new key and certificate for all of WeChat's hosts, kept nowhere. */
  serverContext(): SecureContext {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = writeCertificate(
      {
        ...validFor(SERVER_DAYS),
        serialNo: newSerial(),
        issuer: this.name,
        subject: { organization: this.name.organization, commonName: WECHAT_HOSTS[0]! },
        publicKey,
        extensions: [
          basicConstraints(false),
          keyUsage(KEY_USAGE.digitalSignature),
          serverAuth,
          subjectAltName(WECHAT_HOSTS),
          subjectKeyId(publicKey),
          authorityKeyId(createPublicKey(this.key)),
        ],
      },
      this.key,
    );
    return createSecureContext({
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      cert: pem + this.pem,
      minVersion: 'TLSv1.2',
    });
  }
}

function validFor(days: number): { notBefore: Date; notAfter: Date } {
  // A day old: the clock of who checks it may be behind.
  const start = Math.floor(Date.now() / 1000) * 1000 - DAY_MS;
  return { notBefore: new Date(start), notAfter: new Date(start + days * DAY_MS) };
}

/** Positive, as serial numbers must be: the first bit is not set. */
const newSerial = (): string => `1${randomHex(31)}`;

function nameOf({ subject }: X509Certificate): DistinguishedName {
  const part = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(subject)?.[1] ?? '';
  return { organization: part('O'), commonName: part('CN') };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function write(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
}
