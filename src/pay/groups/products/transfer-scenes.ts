import { WechatInputError } from '../../../client/client.errors.js';

/** What WeChat Pay wants to be told about a transfer, by its scene (转账场景). */
interface TransferScene {
  readonly name: string;
  /** The words that `info_type` must have, each once. */
  readonly infoTypes: readonly string[];
}

/**
 * The scenes whose words are known. Others are sent as they are, and WeChat Pay refuses what is wrong.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013774588
 */
export const TRANSFER_SCENES: Readonly<Record<string, TransferScene>> = {
  1000: { name: '现金营销', infoTypes: ['活动名称', '奖励说明'] },
  1002: { name: '行政补贴', infoTypes: ['补贴类型'] },
  1005: { name: '佣金报酬', infoTypes: ['岗位类型', '报酬说明'] },
  1011: { name: '企业赔付', infoTypes: ['赔付原因'] },
};

/**
 * Refuses a report that WeChat Pay would refuse: it names the same words for every transfer of a scene.
 *
 * @throws WechatInputError
 */
export function checkTransferScene(
  id: string,
  infos: readonly { info_type: string; info_content: string }[] = [],
): void {
  const scene = TRANSFER_SCENES[id];
  if (!scene) return;
  const given = infos.map(({ info_type: type }) => type);
  const isRight =
    given.length === scene.infoTypes.length && scene.infoTypes.every((type) => given.includes(type));
  if (isRight) return;
  throw new WechatInputError(
    `A transfer of scene ${id} (${scene.name}) needs transfer_scene_report_infos with the info_type ` +
      `${scene.infoTypes.join(' and ')}, each once.`,
  );
}
