import type { JsonObject } from '../../../util/json.js';
import { isObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { demand } from '../work-errors.js';

const CARD_TYPES = [
  'text_notice',
  'news_notice',
  'button_interaction',
  'vote_interaction',
  'multiple_interaction',
];

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const object = (value: unknown): JsonObject => (isObject(value) ? value : {});

/**
 * Checks a template card (模板卡片) part by part.
 *
 * @param types the types that are allowed where it is sent
 */
export function checkTemplateCard(card: JsonObject, types: readonly string[] = CARD_TYPES): void {
  const type = textOf(card.card_type);
  demand(types.includes(type), 42031);
  const title = textOf(object(card.main_title).title);
  demand(title !== '' || textOf(card.sub_title_text) !== '', 42033);
  if (type === 'text_notice' || type === 'news_notice') checkAction(card);
  if (type === 'news_notice') checkPicture(card);
  checkLists(card);
  if (isPressed(card)) demand(/^[\w@-]{1,128}$/.test(textOf(card.task_id)), 42014);
  if (type === 'button_interaction') checkButtons(card);
  if (type === 'vote_interaction') checkVote(card);
  if (type === 'multiple_interaction') checkSelections(card);
  checkMenu(card);
}

/** Whether pressing something on the card is told to the application. */
export const isPressed = (card: JsonObject): boolean =>
  ['button_interaction', 'vote_interaction', 'multiple_interaction'].includes(textOf(card.card_type)) ||
  card.action_menu !== undefined;

function checkAction(card: JsonObject): void {
  const action = object(card.card_action);
  demand(action.type === 1 || action.type === 2, 42045);
  if (action.type === 1) demand(textOf(action.url) !== '', 42028);
  else demand(textOf(action.appid) !== '', 42030);
}

function checkPicture(card: JsonObject): void {
  const hasPicture = textOf(object(card.card_image).url) !== '';
  const hasArea = textOf(object(card.image_text_area).image_url) !== '';
  demand(hasPicture || hasArea, 42044);
}

function checkLists(card: JsonObject): void {
  const horizontal = objects(card.horizontal_content_list);
  demand(horizontal.length <= 6, 42035);
  for (const line of horizontal) {
    demand(textOf(line.keyname) !== '', 42027);
    if (line.type === 1) demand(textOf(line.url) !== '', 42028);
    if (line.type === 2) demand(textOf(line.media_id) !== '', 42029);
    if (line.type === 3) demand(textOf(line.userid) !== '', 42050);
  }
  demand(objects(card.vertical_content_list).length <= 4, 42036);
  const jumps = objects(card.jump_list);
  demand(jumps.length <= 3, 42042);
  for (const jump of jumps) {
    demand(textOf(jump.title) !== '', 42033);
    if (jump.type === 1) demand(textOf(jump.url) !== '', 42028);
    if (jump.type === 2) demand(textOf(jump.appid) !== '', 42030);
  }
}

function checkButtons(card: JsonObject): void {
  const buttons = objects(card.button_list);
  demand(buttons.length >= 1 && buttons.length <= 6, 42038);
  for (const button of buttons) {
    demand(textOf(button.text) !== '', 42038);
    demand(button.type === 1 ? textOf(button.url) !== '' : textOf(button.key) !== '', 42039);
  }
}

function checkVote(card: JsonObject): void {
  const checkbox = object(card.checkbox);
  demand(textOf(checkbox.question_key) !== '', 42043);
  checkOptions(checkbox.option_list, 20);
  checkSubmit(card);
}

function checkSelections(card: JsonObject): void {
  const selections = objects(card.select_list);
  demand(selections.length >= 1 && selections.length <= 3, 42047);
  for (const selection of selections) {
    demand(textOf(selection.question_key) !== '', 42043);
    checkOptions(selection.option_list, 10);
  }
  checkSubmit(card);
}

function checkOptions(list: unknown, most: number): void {
  const options = objects(list);
  demand(options.length >= 1 && options.length <= most, 42037);
  for (const option of options) {
    demand(textOf(option.id) !== '', 42040);
    demand(textOf(option.text) !== '', 42041);
  }
}

function checkSubmit(card: JsonObject): void {
  const submit = object(card.submit_button);
  demand(textOf(submit.text) !== '', 42049);
  demand(textOf(submit.key) !== '', 42046);
}

function checkMenu(card: JsonObject): void {
  if (card.action_menu === undefined) return;
  const keys = objects(object(card.action_menu).action_list).map(({ key }) => textOf(key));
  demand(keys.length > 0 && new Set(keys).size === keys.length, 42051);
}
