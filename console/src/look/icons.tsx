/** The console's own drawings; 24 by 24, in the colour of the text around them. */
const PATHS = {
  voice:
    'M12 3a4.5 4.5 0 0 1 4.5 4.5v4a4.5 4.5 0 0 1-9 0v-4A4.5 4.5 0 0 1 12 3ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.5 9.5v1m7-1v1M8 14.5c1 1.5 2.4 2.2 4 2.2s3-.7 4-2.2',
  plus: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5v9M7.500 12h9',
  keyboard: 'M3.500 6h17v12h-17zM7 9.500h.01M10.300 9.500h.01M13.700 9.500h.01M17 9.500h.01M7 14.500h10',
  menu: 'M4 7h16M4 12h16M4 17h16',
  image: 'M4 5h16v14H4zM4 16l4.500-4.500 4 4 3-3L20 17M15.500 9h.01',
  video: 'M3.500 6.500h12v11h-12zM15.500 10.500l5-3v9l-5-3',
  location:
    'M12 21s-6.500-5.600-6.500-11a6.500 6.500 0 0 1 13 0c0 5.400-6.500 11-6.500 11Zm0-8.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700L12 17',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  key: 'M14.500 4a5.500 5.500 0 1 1-4 9.300L4 20v-3h2.500v-2.500H9l1-1.700A5.500 5.500 0 0 1 14.500 4Zm1.500 4h.01',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.500 20c.6-4 3.600-6 7.500-6s6.900 2 7.500 6',
  addUser:
    'M10 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM3 20c.6-4 3.200-6 7-6 1.600 0 3 .4 4.100 1.100M18 14v7M14.500 17.500h7',
  back: 'M15 4l-8 8 8 8',
  close: 'M5 5l14 14M19 5L5 19',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  reload: 'M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9M20 4v5h-5',
  copy: 'M8 8h11v12H8zM16 8V4H5v12h3',
  play: 'M8 5l11 7-11 7z',
  music:
    'M9 18V6l10-2v12M9 18a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0ZM19 16a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0Z',
  mini: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.500 14.500a2 2 0 1 0 3.500-1.300v-2.400a2 2 0 1 1 3.500-1.300',
  down: 'M6 9l6 6 6-6',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  card: 'M3.500 6h17v12h-17zM3.500 10h17M7 14.500h4',
  service: 'M4 13v-1a8 8 0 0 1 16 0v1M4 13h3v5H4zM17 13h3v5h-3zM20 18c0 2-2 3-5 3h-2',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative drawing, hidden from screen readers: the element around it has the name. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
