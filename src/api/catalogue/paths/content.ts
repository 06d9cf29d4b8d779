// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { ApiAnswer, ItemPage, OpenAnswer, PageBody } from '../../answer.js';
import type {
  ArticlesAnswer,
  CountAnswer,
  DraftBody,
  DraftIdAnswer,
  DraftItem,
  DraftSwitchAnswer,
  DraftUpdateBody,
} from '../../official/draft.types.js';
import type { LegacyArticle } from '../../official/mass.types.js';
import type {
  AddedMaterialAnswer,
  MaterialCountsAnswer,
  MaterialItem,
  MaterialListBody,
  UpdateNewsBody,
} from '../../official/material.types.js';
import type { MediaType, UploadedImageAnswer, UploadedMediaAnswer } from '../../official/media.types.js';
import type {
  ConditionalMenuAnswer,
  ConditionalMenuBody,
  MenuAnswer,
  MenuBody,
  MenuMatchAnswer,
  SelfMenuAnswer,
} from '../../official/menu.types.js';
import type { PublishAnswer, PublishStatusAnswer, PublishedItem } from '../../official/publish.types.js';
import type { RecognisedAnswer, TranslatedAnswer } from '../../official/speech.api.js';
import type { CroppedAnswer, EnhancedAnswer, ScannedCodesAnswer } from '../../shared/image.api.js';
import type {
  BankCardAnswer,
  BusinessLicenseAnswer,
  DrivingLicenseAnswer,
  IdCardAnswer,
  MenuOcrAnswer,
  PlateNumberAnswer,
  PrintedTextAnswer,
  VehicleLicenseAnswer,
} from '../../shared/ocr.types.js';
import type { UploadCallOptions } from '../../upload-call-options.js';

/** Paths of GET: media & material 素材; draft 草稿箱; menu 自定义菜单. */
export interface OfficialContentGet {
  /** 获取素材总数. */
  '/cgi-bin/material/get_materialcount': {
    needs: 'nothing';
    query: WechatQuery;
    answer: MaterialCountsAnswer;
  };
  /** 获取草稿总次数. */
  '/cgi-bin/draft/count': {
    needs: 'nothing';
    query: WechatQuery;
    answer: CountAnswer;
  };
  /** 自定义菜单-查询. */
  '/cgi-bin/get_current_selfmenu_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: SelfMenuAnswer;
  };
  /** 自定义菜单-删除. */
  '/cgi-bin/menu/delete': {
    needs: 'nothing';
    query: WechatQuery;
    answer: ApiAnswer;
  };
  /** 获取自定义菜单配置. */
  '/cgi-bin/menu/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: MenuAnswer;
  };
}

/** Paths of GET: media & material 素材. */
export interface MiniContentGet {
  /** 获取mediaId图片 (getFeedbackmedia). */
  '/cgi-bin/media/getfeedbackmedia': {
    needs: 'nothing';
    query: {
      record_id?: number;
      media_id?: string;
    };
    answer: OpenAnswer;
  };
}

/** Paths of GET: media & material 素材. */
export interface SharedContentGet {
  /** 获取临时素材 (getMedia). */
  '/cgi-bin/media/get': {
    needs: 'first';
    query: {
      media_id: string;
    };
    answer: OpenAnswer;
  };
  /** 高清语音素材获取接口. */
  '/cgi-bin/media/get/jssdk': {
    needs: 'first';
    query: {
      media_id: string;
    };
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: media & material 素材; draft 草稿箱; publish 发布; menu 自定义菜单; voice AI 智能语音; AI: OCR & image 图像与OCR. */
export interface OfficialContentPost {
  /**
   * 新增永久图文素材.
   * @deprecated replaced by draft.
   */
  '/cgi-bin/material/add_news': {
    needs: 'first';
    body: { articles: readonly LegacyArticle[] };
    options: WechatPostOptions;
    answer: AddedMaterialAnswer;
  };
  /** 获取素材列表. */
  '/cgi-bin/material/batchget_material': {
    needs: 'first';
    body: MaterialListBody;
    options: WechatPostOptions;
    answer: ItemPage<MaterialItem>;
  };
  /** 删除永久素材. */
  '/cgi-bin/material/del_material': {
    needs: 'first';
    body: { media_id: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取永久素材. */
  '/cgi-bin/material/get_material': {
    needs: 'first';
    body: {
      media_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      title?: string;
      description?: string;
      down_url?: string;
    }>;
  };
  /**
   * 修改永久图文素材.
   * @deprecated replaced by draft.
   */
  '/cgi-bin/material/update_news': {
    needs: 'first';
    body: UpdateNewsBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 草稿箱-新建草稿. */
  '/cgi-bin/draft/add': {
    needs: 'first';
    body: DraftBody;
    options: WechatPostOptions;
    answer: DraftIdAnswer;
  };
  /** 获取草稿列表. */
  '/cgi-bin/draft/batchget': {
    needs: 'first';
    body: PageBody;
    options: WechatPostOptions;
    answer: ItemPage<DraftItem>;
  };
  /** 草稿箱-删除草稿. */
  '/cgi-bin/draft/delete': {
    needs: 'first';
    body: { media_id: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 草稿箱-获取草稿. */
  '/cgi-bin/draft/get': {
    needs: 'first';
    body: { media_id: string };
    options: WechatPostOptions;
    answer: ArticlesAnswer;
  };
  /** MP端开关（仅内测期间使用）. */
  '/cgi-bin/draft/switch': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        checkonly?: 0 | 1;
      };
    };
    answer: DraftSwitchAnswer;
  };
  /** 草稿箱-修改草稿. */
  '/cgi-bin/draft/update': {
    needs: 'first';
    body: DraftUpdateBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 获取成功发布列表. */
  '/cgi-bin/freepublish/batchget': {
    needs: 'first';
    body: PageBody;
    options: WechatPostOptions;
    answer: ItemPage<PublishedItem>;
  };
  /** 删除发布. */
  '/cgi-bin/freepublish/delete': {
    needs: 'first';
    body: { article_id: string; index?: number };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 发布状态轮询接口. */
  '/cgi-bin/freepublish/get': {
    needs: 'first';
    body: { publish_id: string | number };
    options: WechatPostOptions;
    answer: PublishStatusAnswer;
  };
  /** 通过 article_id 获取已发布文章. */
  '/cgi-bin/freepublish/getarticle': {
    needs: 'first';
    body: { article_id: string };
    options: WechatPostOptions;
    answer: ArticlesAnswer;
  };
  /** 发布接口. */
  '/cgi-bin/freepublish/submit': {
    needs: 'first';
    body: { media_id: string };
    options: WechatPostOptions;
    answer: PublishAnswer;
  };
  /** 创建个性化菜单. */
  '/cgi-bin/menu/addconditional': {
    needs: 'first';
    body: ConditionalMenuBody;
    options: WechatPostOptions;
    answer: ConditionalMenuAnswer;
  };
  /** 自定义菜单-创建. */
  '/cgi-bin/menu/create': {
    needs: 'first';
    body: MenuBody;
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 删除个性化菜单. */
  '/cgi-bin/menu/delconditional': {
    needs: 'first';
    body: { menuid: string | number };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 测试个性化菜单匹配结果. */
  '/cgi-bin/menu/trymatch': {
    needs: 'first';
    body: { user_id: string };
    options: WechatPostOptions;
    answer: MenuMatchAnswer;
  };
  /** 获取语音识别结果. */
  '/cgi-bin/media/voice/queryrecoresultfortext': {
    needs: 'second';
    body: object;
    options: WechatCallOptions & {
      query: {
        voice_id: string;
        lang?: string;
      };
    };
    answer: RecognisedAnswer;
  };
  /** 菜单OCR识别. */
  '/cv/ocr/menu': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
      };
    };
    answer: MenuOcrAnswer;
  };
  /** 车牌识别接口. */
  '/cv/ocr/platenum': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
      };
    };
    answer: PlateNumberAnswer;
  };
  /**
   * 智能接口-语义理解.
   * @deprecated legacy.
   */
  '/semantic/semproxy/search': {
    needs: 'nothing';
    body: {
      query?: string;
      type?: string;
      latitude?: number;
      longitude?: number;
      city?: string;
      region?: string;
      appid?: string;
      uid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      query?: string;
      type?: string;
      semantic?: {
        details?: unknown;
        intent?: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: AI: OCR & image 图像与OCR. */
export interface SharedContentPost {
  /** 图片智能裁剪 (imgAiCrop). */
  '/cv/img/aicrop': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
        ratios?: string;
      };
    };
    answer: CroppedAnswer;
  };
  /** 二维码/条码识别 (imgQrcode). */
  '/cv/img/qrcode': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
      };
    };
    answer: ScannedCodesAnswer;
  };
  /** 图片高清化 (imgsuperresolution). */
  '/cv/img/superresolution': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
      };
    };
    answer: EnhancedAnswer;
  };
  /** 银行卡识别 (bankcardOcr). */
  '/cv/ocr/bankcard': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
        /** `photo`, for example. */
        type?: string;
      };
    };
    answer: BankCardAnswer;
  };
  /** 营业执照识别 (bizlicenseOcr). */
  '/cv/ocr/bizlicense': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
        /** `photo`, for example. */
        type?: string;
      };
    };
    answer: BusinessLicenseAnswer;
  };
  /** 通用印刷体识别 (commocr). */
  '/cv/ocr/comm': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
      };
    };
    answer: PrintedTextAnswer;
  };
  /** 行驶证识别 (drivingocr). */
  '/cv/ocr/driving': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
        /** `photo`, for example. */
        type?: string;
      };
    };
    answer: VehicleLicenseAnswer;
  };
  /** 驾驶证识别 (drivinglicenseocr). */
  '/cv/ocr/drivinglicense': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
        /** `photo`, for example. */
        type?: string;
      };
    };
    answer: DrivingLicenseAnswer;
  };
  /** 身份证识别 (idcardOcr). */
  '/cv/ocr/idcard': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        img_url?: string;
        /** `photo`, for example. */
        type?: string;
      };
    };
    answer: IdCardAnswer;
  };
}

/** Paths that take a file: media & material 素材; voice AI 智能语音; AI: OCR & image 图像与OCR. */
export interface OfficialContentUpload {
  /** 新增其他类型永久素材. */
  '/cgi-bin/material/add_material': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query: { type: MediaType };
        field?: 'media';
        fields?: {
          /** JSON, as text. */
          description?:
            | string
            | {
                title?: string;
                introduction?: string;
              };
        };
      },
    ];
    answer: AddedMaterialAnswer;
  };
  /** 上传图文消息内的图片获取URL. */
  '/cgi-bin/media/uploadimg': {
    args: [file: UploadFile, options?: UploadCallOptions & { query?: WechatQuery; field?: 'media' }];
    answer: UploadedImageAnswer;
  };
  /** 提交语音. */
  '/cgi-bin/media/voice/addvoicetorecofortext': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query: {
          /** `mp3`, for example. */
          format: string;
          voice_id: string;
          lang?: string;
        };
        field?: 'media';
      },
    ];
    answer: OpenAnswer;
  };
  /** 智能接口-微信翻译. */
  '/cgi-bin/media/voice/translatecontent': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query: {
          lfrom: string;
          lto: string;
        };
        field?: 'media';
      },
    ];
    answer: TranslatedAnswer;
  };
  /** 车牌识别接口. */
  '/cv/ocr/platenum': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
        };
        field: 'img';
      },
    ];
    answer: PlateNumberAnswer;
  };
}

/** Paths that take a file: media & material 素材; AI: OCR & image 图像与OCR. */
export interface SharedContentUpload {
  /** 新增临时素材 (uploadTempMedia). */
  '/cgi-bin/media/upload': {
    args: [file: UploadFile, options: UploadCallOptions & { query: { type: MediaType }; field?: 'media' }];
    answer: UploadedMediaAnswer;
  };
  /** 图片智能裁剪 (imgAiCrop). */
  '/cv/img/aicrop': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
          ratios?: string;
        };
        field: 'img';
      },
    ];
    answer: CroppedAnswer;
  };
  /** 二维码/条码识别 (imgQrcode). */
  '/cv/img/qrcode': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
        };
        field: 'img';
      },
    ];
    answer: ScannedCodesAnswer;
  };
  /** 图片高清化 (imgsuperresolution). */
  '/cv/img/superresolution': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
        };
        field: 'img';
      },
    ];
    answer: EnhancedAnswer;
  };
  /** 银行卡识别 (bankcardOcr). */
  '/cv/ocr/bankcard': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
          /** `photo`, for example. */
          type?: string;
        };
        field: 'img';
      },
    ];
    answer: BankCardAnswer;
  };
  /** 营业执照识别 (bizlicenseOcr). */
  '/cv/ocr/bizlicense': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
          /** `photo`, for example. */
          type?: string;
        };
        field: 'img';
      },
    ];
    answer: BusinessLicenseAnswer;
  };
  /** 通用印刷体识别 (commocr). */
  '/cv/ocr/comm': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
        };
        field: 'img';
      },
    ];
    answer: PrintedTextAnswer;
  };
  /** 行驶证识别 (drivingocr). */
  '/cv/ocr/driving': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
          /** `photo`, for example. */
          type?: string;
        };
        field: 'img';
      },
    ];
    answer: VehicleLicenseAnswer;
  };
  /** 驾驶证识别 (drivinglicenseocr). */
  '/cv/ocr/drivinglicense': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
          /** `photo`, for example. */
          type?: string;
        };
        field: 'img';
      },
    ];
    answer: DrivingLicenseAnswer;
  };
  /** 身份证识别 (idcardOcr). */
  '/cv/ocr/idcard': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: {
          img_url?: string;
          /** `photo`, for example. */
          type?: string;
        };
        field: 'img';
      },
    ];
    answer: IdCardAnswer;
  };
}

/** Paths that answer with a file: media & material 素材. */
export interface OfficialContentDownload {
  /** 获取永久素材. */
  '/cgi-bin/material/get_material': {
    args: [
      options: WechatPostOptions & {
        body: {
          media_id: string;
        };
      },
    ];
  };
}

/** Paths that answer with a file: media & material 素材. */
export interface MiniContentDownload {
  /** 获取mediaId图片 (getFeedbackmedia). */
  '/cgi-bin/media/getfeedbackmedia': {
    args: [
      options?: WechatCallOptions & {
        query?: {
          record_id?: number;
          media_id?: string;
        };
      },
    ];
  };
}

/** Paths that answer with a file: media & material 素材. */
export interface SharedContentDownload {
  /** 获取临时素材 (getMedia). */
  '/cgi-bin/media/get': {
    args: [
      options: WechatCallOptions & {
        query: {
          media_id: string;
        };
      },
    ];
  };
  /** 高清语音素材获取接口. */
  '/cgi-bin/media/get/jssdk': {
    args: [
      options: WechatCallOptions & {
        query: {
          media_id: string;
        };
      },
    ];
  };
}
