import type { ApiAnswer } from '../answer.js';

/** `photo` for a photograph, `scan` for a scan. */
export type OcrMode = 'photo' | 'scan';

interface Point {
  x: number;
  y: number;
  [field: string]: unknown;
}

/** Where something is in the picture. */
export interface Position {
  pos: {
    left_top: Point;
    right_top: Point;
    right_bottom: Point;
    left_bottom: Point;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

interface PictureAnswer extends ApiAnswer {
  img_size?: { w: number; h: number; [field: string]: unknown };
}

/** What `/cv/ocr/idcard` answers; which fields depends on the side. */
export interface IdCardAnswer extends ApiAnswer {
  /** Which side it is. */
  type: 'Front' | 'Back';
  name?: string;
  id?: string;
  addr?: string;
  gender?: string;
  nationality?: string;
  valid_date?: string;
}

/** What `/cv/ocr/bankcard` answers. */
export interface BankCardAnswer extends ApiAnswer {
  number: string;
}

/** What `/cv/ocr/drivinglicense` answers. */
export interface DrivingLicenseAnswer extends ApiAnswer {
  id_num: string;
  name: string;
  sex: string;
  nationality: string;
  address: string;
  birth_date: string;
  issue_date: string;
  car_class: string;
  valid_from: string;
  valid_to: string;
  official_seal: string;
}

/** What `/cv/ocr/driving` answers. */
export interface VehicleLicenseAnswer extends PictureAnswer {
  plate_num: string;
  plate_num_b?: string;
  vehicle_type: string;
  owner: string;
  addr: string;
  use_character: string;
  model: string;
  vin: string;
  engine_num: string;
  register_date: string;
  issue_date: string;
  record?: string;
  passengers_num?: string;
  total_quality?: string;
  prepare_quality?: string;
  overall_size?: string;
  card_position_front?: Position;
  card_position_back?: Position;
}

/** What `/cv/ocr/bizlicense` answers. */
export interface BusinessLicenseAnswer extends PictureAnswer {
  reg_num: string;
  serial?: string;
  legal_representative: string;
  enterprise_name: string;
  type_of_organization: string;
  address: string;
  type_of_enterprise: string;
  business_scope: string;
  registered_capital: string;
  paid_in_capital?: string;
  valid_period: string;
  registered_date: string;
  cert_position?: Position;
}

/** What `/cv/ocr/comm` answers. */
export interface PrintedTextAnswer extends PictureAnswer {
  items: ({ text: string; [field: string]: unknown } & Position)[];
}

/** What `/cv/ocr/platenum` answers. */
export interface PlateNumberAnswer extends ApiAnswer {
  number: string;
}

/** What `/cv/ocr/menu` answers. */
export interface MenuOcrAnswer extends ApiAnswer {
  content: string;
}
