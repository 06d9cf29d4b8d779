// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Outcomes of what the account sent or published.
import { list, number, numbers, struct, text, wrapped } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * The outcome of a template message (模板消息发送结果).
 *
 * Note the spelling MsgID. Status: success | failed:user block | failed: system failed (spacing differs
 * between examples). Old material writes templatesendjobfinish: match case-insensitively.
 *
 * (official account; confirmed)
 */
export interface TemplateSendJobFinishPush extends EventPush<
  'template_send_job_finish',
  'TEMPLATESENDJOBFINISH'
> {
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly status: string;
}

/**
 * The outcome of a mass send (群发结果).
 *
 * Status: "send success", "sendsuccess" (old), "send fail", "err(num)". err codes: 10001 advertising, 20001
 * political, 20004 social, 20002 pornographic, 20006 illegal, 20008 fraud, 20013 copyright, 22000 mutual
 * promotion, 21000 other, 30001 originality check system error and user chose not to send, 30002 judged a
 * reprint that may not be sent, 30003 judged a reprint and user chose not to send, 40001 administrator
 * refused, 40002 administrator did not confirm within 30 min. FromUserName is the mass-send helper
 * (mphelper), not a user.
 *
 * (official account; confirmed)
 */
export interface MassSendJobFinishPush extends EventPush<'mass_send_job_finish', 'MASSSENDJOBFINISH'> {
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly status: string;
  readonly totalCount: number;
  readonly filterCount: number;
  readonly sentCount: number;
  readonly errorCount: number;
  readonly copyrightCheckResult?: {
    readonly count: number;
    readonly resultList: readonly {
      readonly articleIdx: number;
      readonly userDeclareState: number;
      readonly auditState: number;
      readonly originalArticleUrl: string;
      readonly originalArticleType: number;
      readonly canReprint: number;
      readonly needReplaceContent: number;
      readonly needShowReprintSource: number;
    }[];
    readonly checkState: number;
  };
  readonly articleUrlResult?: {
    readonly count: number;
    readonly resultList: readonly { readonly articleIdx: number; readonly articleUrl: string }[];
  };
}

/**
 * The outcome of a publication (发布结果).
 *
 * publish_status: 0 success, 1 publishing, 2 originality failure, 3 ordinary failure, 4 platform review
 * refused, 5 all articles deleted by the user after success, 6 system blocked all articles after success.
 * Seen under the name FREEPUBLISHJOBFINISH too.
 *
 * (official account; confirmed)
 */
export interface PublishJobFinishPush extends EventPush<'publish_job_finish', 'PUBLISHJOBFINISH'> {
  readonly publishEventInfo: {
    /** 64 bits, in decimal digits. */
    readonly publishId: string;
    readonly publishStatus: number;
    readonly articleId?: string;
    readonly articleDetail?: {
      readonly count: number;
      readonly item: readonly { readonly idx: number; readonly articleUrl: string }[];
    };
    readonly failIdx?: readonly number[];
  };
}

/** Outcomes of what the account sent or published. */
export const results = (): readonly PushDefinition[] => [
  event('template_send_job_finish', 'TEMPLATESENDJOBFINISH', () => [
    text('msgId', 'MsgID'),
    text('status', 'Status'),
  ]),
  event('mass_send_job_finish', 'MASSSENDJOBFINISH', () => [
    text('msgId', 'MsgID'),
    text('status', 'Status'),
    number('totalCount', 'TotalCount'),
    number('filterCount', 'FilterCount'),
    number('sentCount', 'SentCount'),
    number('errorCount', 'ErrorCount'),
    struct('copyrightCheckResult?', 'CopyrightCheckResult', [
      number('count', 'Count'),
      wrapped('resultList', 'ResultList', 'item', [
        number('articleIdx', 'ArticleIdx'),
        number('userDeclareState', 'UserDeclareState'),
        number('auditState', 'AuditState'),
        text('originalArticleUrl', 'OriginalArticleUrl'),
        number('originalArticleType', 'OriginalArticleType'),
        number('canReprint', 'CanReprint'),
        number('needReplaceContent', 'NeedReplaceContent'),
        number('needShowReprintSource', 'NeedShowReprintSource'),
      ]),
      number('checkState', 'CheckState'),
    ]),
    struct('articleUrlResult?', 'ArticleUrlResult', [
      number('count', 'Count'),
      wrapped('resultList', 'ResultList', 'item', [
        number('articleIdx', 'ArticleIdx'),
        text('articleUrl', 'ArticleUrl'),
      ]),
    ]),
  ]),
  event(
    'publish_job_finish',
    'PUBLISHJOBFINISH',
    () => [
      struct('publishEventInfo', 'PublishEventInfo', [
        text('publishId', 'publish_id'),
        number('publishStatus', 'publish_status'),
        text('articleId?', 'article_id'),
        struct('articleDetail?', 'article_detail', [
          number('count', 'count'),
          list('item', 'item', [number('idx', 'idx'), text('articleUrl', 'article_url')]),
        ]),
        numbers('failIdx?', 'fail_idx'),
      ]),
    ],
    { aliases: ['FREEPUBLISHJOBFINISH'] },
  ),
];
