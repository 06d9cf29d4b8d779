// A plugin of TypeDoc: modules of the reference have the names that an application imports.
import { Converter } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.children ?? [])
      entry.name = entry.name === 'index' ? 'nestjs-wechat' : `nestjs-wechat/${entry.name}`;
  });
}
