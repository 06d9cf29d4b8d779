import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Tag } from '../../state/content/tags.js';
import { isObject } from '../../util/json.js';
import { page, peopleOf, personOf } from './user.routes.js';

/** Tags, and the groups that they replaced. */
export const tagRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/tags/create',
    handle(call) {
      const { tags } = call.account;
      demand(tags.all().length < 100, 45056);
      return { tag: tags.create(newName(call, 'tag')) };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tags/get',
    handle: ({ account }) => ({
      tags: account.tags.all().map((tag) => ({ ...tag, count: membersOf(account.people.all(), tag).length })),
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/update',
    handle(call) {
      const tag = ownTag(call, inner(call, 'tag').id);
      tag.name = newName(call, 'tag');
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/delete',
    handle(call) {
      const { id } = ownTag(call, inner(call, 'tag').id);
      for (const person of call.account.people.all()) {
        person.tagIds = person.tagIds.filter((tagId) => tagId !== id);
      }
      call.account.tags.remove(id);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/tag/get',
    handle(call) {
      const tag = ownTag(call, call.json().tagid);
      return page(membersOf(call.account.people.all(), tag), call.field('next_openid'));
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchtagging',
    handle(call) {
      const { id } = ownTag(call, call.json().tagid);
      const people = peopleOf(call, 50);
      demand(
        people.every(({ tagIds }) => tagIds.includes(id) || tagIds.length < 20),
        45059,
      );
      for (const person of people) person.tagIds = [...new Set([...person.tagIds, id])];
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchuntagging',
    handle(call) {
      const { id } = ownTag(call, call.json().tagid);
      for (const person of peopleOf(call, 50)) person.tagIds = person.tagIds.filter((tagId) => tagId !== id);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/getidlist',
    handle: (call) => ({ tagid_list: personOf(call, call.field('openid')).tagIds }),
  },
];

const membersOf = <T extends { tagIds: number[] }>(people: T[], tag: Tag): T[] =>
  people.filter(({ tagIds }) => tagIds.includes(tag.id));

function inner(call: ApiCall, name: string): Record<string, unknown> {
  const value = call.json()[name];
  demand(isObject(value), 47001);
  return value;
}

function ownTag(call: ApiCall, id: unknown): Tag {
  const number = Number(textOf(id) || Number.NaN);
  demand(!(number >= 0 && number <= 2), 45058);
  const tag = call.account.tags.find(number);
  demand(tag, 45159);
  return tag;
}

function newName(call: ApiCall, field: string): string {
  const name = textOf(inner(call, field).name);
  demand(name !== '' && !call.account.tags.named(name), 45157);
  demand(Buffer.byteLength(name) <= 30, 45158);
  return name;
}
