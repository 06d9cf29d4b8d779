import type { Corp } from '../../state/corp.js';

const USERID = /^[0-9A-Za-z][\w.@-]{0,63}$/;

/** The lines of a CSV file by the names of its columns. A `*` before a name means that it must be filled in. */
function readCsv(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const names = cellsOf(head).map((name) => name.replace(/^\*/, ''));
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

const cellsOf = (line: string): string[] =>
  line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** Adds and changes the members of a file (姓名, 帐号, 手机号, 邮箱, 所在部门, 职位). @param isWhole others are removed */
export function importMembers({ directory }: Corp, text: string, isWhole: boolean): object[] {
  const rows = readCsv(text);
  const kept = new Set(rows.map((row) => userIdOf(row).toLowerCase()));
  const removed = isWhole ? directory.members().filter(({ userid }) => !kept.has(userid.toLowerCase())) : [];
  for (const { userid } of removed) directory.remove(userid);
  return rows.map((row) => {
    const userid = userIdOf(row);
    if (!USERID.test(userid)) return { userid, action: 1, errcode: 40003, errmsg: 'invalid userid' };
    const department = (row['所在部门'] ?? '')
      .split(';')
      .map(Number)
      .filter((id) => directory.departments.has(id));
    const action = directory.find(userid) ? 2 : 1;
    directory.put({
      userid,
      ...(row['姓名'] && { name: row['姓名'] }),
      ...(row['手机号'] && { mobile: row['手机号'] }),
      ...(row['邮箱'] && { email: row['邮箱'] }),
      ...(row['职位'] && { position: row['职位'] }),
      ...(department.length > 0 && { department }),
    });
    return { userid, action, errcode: 0, errmsg: 'ok' };
  });
}

/** The file says 帐号 or 账号. */
const userIdOf = (row: Record<string, string>): string => row['帐号'] || row['账号'] || '';

/** Replaces all departments but the root by those of a file (部门名称, 部门ID, 父部门ID, 排序). */
export function importDepartments({ directory }: Corp, text: string): object[] {
  const rows = readCsv(text);
  const before = new Set(directory.departments.keys());
  for (const id of before) if (id !== 1) directory.departments.delete(id);
  return rows.map((row) => {
    const id = Number(row['部门ID']);
    if (!Number.isSafeInteger(id) || id < 1) {
      return { partyid: id || 0, action: 1, errcode: 40066, errmsg: 'invalid party id' };
    }
    const parentid = id === 1 ? 0 : Number(row['父部门ID']) || 1;
    const order = Number(row['排序']) || 0;
    directory.departments.set(id, { id, name: row['部门名称'] ?? '', parentid, order });
    return { partyid: id, action: before.has(id) ? 2 : 1, errcode: 0, errmsg: 'ok' };
  });
}
