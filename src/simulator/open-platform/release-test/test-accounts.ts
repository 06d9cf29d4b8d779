/** The accounts with which WeChat tests a platform before its release: the AppID and the original id of each. */
export interface TestPair {
  readonly official: readonly [appId: string, originalId: string];
  readonly mini: readonly [appId: string, originalId: string];
}

/** One pair is drawn for each test. */
export const TEST_PAIRS: readonly TestPair[] = [
  {
    official: ['wx570bc396a51b8ff8', 'gh_3c884a361561'],
    mini: ['wxd101a85aa106f53e', 'gh_8dad206e9538'],
  },
  {
    official: ['wx9252c5e0bb1836fc', 'gh_c0f28a78b318'],
    mini: ['wxc39235c15087f6f3', 'gh_905ae9d01059'],
  },
  {
    official: ['wx8e1097c5bc82cde9', 'gh_3f222ed8d140'],
    mini: ['wx7720d01d4b2a4500', 'gh_393666f1fdf4'],
  },
  {
    official: ['wx14550af28c71a144', 'gh_26128078e9ab'],
    mini: ['wx05d483572dcd5d8b', 'gh_39abb5d4e1b7'],
  },
  {
    official: ['wxa35b9c23cfe664eb', 'gh_2b3713f184a6'],
    mini: ['wx5910277cae6fd970', 'gh_7818dcb60240'],
  },
];
