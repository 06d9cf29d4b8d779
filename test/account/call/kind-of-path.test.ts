import { describe, expect, it } from 'vitest';
import { kindOfPath } from '../../../src/account/call/kind-of-path.js';
import { refusalError } from '../../../src/account/call/refusals.js';
import { ENDPOINT_TABLE } from '../../../src/api/catalogue/endpoints.table.js';

const endpoints = ENDPOINT_TABLE.split('\n').map((line) => {
  const [product, , , path] = line.split('\t');
  return { product, path: path! };
});

describe('the kind of account that an API belongs to', () => {
  it("never contradicts WeChat's catalogue", () => {
    const wrong = endpoints.filter(({ product, path }) => {
      const kind = kindOfPath(path);
      const products = endpoints.filter((other) => other.path === path).map((other) => other.product);
      return kind !== undefined && !products.includes(kind) && product !== kind;
    });
    expect(wrong).toEqual([]);
  });

  it('is known for most APIs that only one kind has', () => {
    const single = endpoints.filter(({ product }) => product === 'official' || product === 'mini');
    const known = single.filter(({ path }) => kindOfPath(path) !== undefined);
    expect(known.length).toBeGreaterThan(single.length / 2);
  });
});

describe('the error of an API that another kind of account has', () => {
  const messageOf = (errcode: number, path: string) => refusalError(errcode, 'refused', path, []).message;

  it.each([
    [48001, '/cgi-bin/menu/create', 'one of official accounts'],
    [48001, '/wxa/getwxacode', 'one of mini programs'],
    [40013, '/sns/jscode2session', 'one of mini programs'],
    [40013, '/sns/oauth2/access_token', 'one of official accounts'],
  ])('says which kind has it: %i on %s', (errcode, path, hint) => {
    expect(messageOf(errcode, path)).toContain(hint);
  });

  it.each([
    [45009, '/cgi-bin/menu/create'],
    [48001, '/cgi-bin/message/custom/send'],
    [40013, '/cgi-bin/stable_token'],
    [48001, '/sns/userinfo'],
  ])('does not speak of kinds where that is not the cause: %i on %s', (errcode, path) => {
    expect(messageOf(errcode, path)).not.toContain('This API is one of');
  });
});
