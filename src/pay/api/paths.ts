// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { PayBankMarketingGet, PayBankMarketingPost } from './paths/bank-marketing.js';
import type { PayBankTransferGet, PayBankTransferPost } from './paths/bank-transfer.js';
import type { PayBanksGet } from './paths/banks.js';
import type { PayBillsDownload, PayBillsGet } from './paths/bills.js';
import type { PayBrandProfitSharingGet, PayBrandProfitSharingPost } from './paths/brand-profit-sharing.js';
import type { PayBrandRedpacketGet, PayBrandRedpacketPost } from './paths/brand-redpacket.js';
import type { PayBrandDelete, PayBrandGet, PayBrandPatch, PayBrandPost } from './paths/brand.js';
import type { PayBusinessCircleGet, PayBusinessCirclePost } from './paths/business-circle.js';
import type { PayBusinessPayDelete, PayBusinessPayGet, PayBusinessPayPost } from './paths/business-pay.js';
import type { PayCertificatesGet } from './paths/certificates.js';
import type { PayCombinedPaymentsGet, PayCombinedPaymentsPost } from './paths/combined-payments.js';
import type {
  PayComplaintsDelete,
  PayComplaintsDownload,
  PayComplaintsGet,
  PayComplaintsPost,
  PayComplaintsPut,
} from './paths/complaints.js';
import type { PayComplianceGet, PayCompliancePost } from './paths/compliance.js';
import type { PayCouponsCashGet, PayCouponsCashPost } from './paths/coupons-cash.js';
import type {
  PayCouponsMerchantDelete,
  PayCouponsMerchantGet,
  PayCouponsMerchantPatch,
  PayCouponsMerchantPost,
} from './paths/coupons-merchant.js';
import type {
  PayCouponsProductGet,
  PayCouponsProductPatch,
  PayCouponsProductPost,
} from './paths/coupons-product.js';
import type { PayDevicesGet, PayDevicesPost } from './paths/devices.js';
import type { PayDiagnosticsPost } from './paths/diagnostics.js';
import type { PayDiscountCardGet, PayDiscountCardPatch, PayDiscountCardPost } from './paths/discount-card.js';
import type { PayEInvoiceGet, PayEInvoicePatch, PayEInvoicePost } from './paths/e-invoice.js';
import type {
  PayEcommerceProfitSharingGet,
  PayEcommerceProfitSharingPost,
} from './paths/ecommerce-profit-sharing.js';
import type { PayEcommerceGet, PayEcommercePost } from './paths/ecommerce.js';
import type { PayEducationDelete, PayEducationGet, PayEducationPost } from './paths/education.js';
import type {
  PayGlobalDelete,
  PayGlobalDownload,
  PayGlobalGet,
  PayGlobalPatch,
  PayGlobalPost,
  PayGlobalPut,
} from './paths/global.js';
import type { PayGoldPlanPatch, PayGoldPlanPost } from './paths/gold-plan.js';
import type { PayGovSubsidyGet, PayGovSubsidyPost } from './paths/gov-subsidy.js';
import type { PayLovefeastGet } from './paths/lovefeast.js';
import type {
  PayMarketingOtherGet,
  PayMarketingOtherPatch,
  PayMarketingOtherPost,
} from './paths/marketing-other.js';
import type { PayMedicalInsuranceGet, PayMedicalInsurancePost } from './paths/medical-insurance.js';
import type {
  PayMemberCardDelete,
  PayMemberCardGet,
  PayMemberCardPatch,
  PayMemberCardPost,
} from './paths/member-card.js';
import type { PayMerchantFundGet, PayMerchantFundPost } from './paths/merchant-fund.js';
import type { PayMerchantManagementGet, PayMerchantManagementPost } from './paths/merchant-management.js';
import type { PayMultiuseGet, PayMultiusePost } from './paths/multiuse.js';
import type { PayOnboardingGet, PayOnboardingPost } from './paths/onboarding.js';
import type { PayOtherGet, PayOtherPatch, PayOtherPost } from './paths/other.js';
import type { PayOverseasFundsGet, PayOverseasFundsPost } from './paths/overseas-funds.js';
import type { PayParkingVehicleGet, PayParkingVehiclePost } from './paths/parking-vehicle.js';
import type { PayPartnershipsGet, PayPartnershipsPost } from './paths/partnerships.js';
import type { PayPayGiftGet, PayPayGiftPost } from './paths/pay-gift.js';
import type { PayPaymentsPartnerGet, PayPaymentsPartnerPost } from './paths/payments-partner.js';
import type { PayPaymentsGet, PayPaymentsPost } from './paths/payments.js';
import type { PayPayrollCardGet, PayPayrollCardPost } from './paths/payroll-card.js';
import type { PayPayscoreGet, PayPayscorePost } from './paths/payscore.js';
import type { PayPlatformSolutionGet, PayPlatformSolutionPost } from './paths/platform-solution.js';
import type { PayProfitSharingGet, PayProfitSharingPost } from './paths/profit-sharing.js';
import type { PayReceiptsGet, PayReceiptsPatch, PayReceiptsPost } from './paths/receipts.js';
import type { PayRechargeGet, PayRechargePost } from './paths/recharge.js';
import type { PayRefundsGet, PayRefundsPost } from './paths/refunds.js';
import type { PayRepaymentGet, PayRepaymentPost } from './paths/repayment.js';
import type {
  PayRetailStoreDelete,
  PayRetailStoreGet,
  PayRetailStorePost,
  PayRetailStorePut,
} from './paths/retail-store.js';
import type { PayRiskDelete, PayRiskGet, PayRiskPost, PayRiskPut } from './paths/risk.js';
import type { PaySettlementGet, PaySettlementPost } from './paths/settlement.js';
import type { PaySmartGuideGet, PaySmartGuidePatch, PaySmartGuidePost } from './paths/smart-guide.js';
import type { PayStoresDelete, PayStoresGet, PayStoresPatch, PayStoresPost } from './paths/stores.js';
import type {
  PayTransferBatchPartnerGet,
  PayTransferBatchPartnerPost,
} from './paths/transfer-batch-partner.js';
import type {
  PayTransferBatchDownload,
  PayTransferBatchGet,
  PayTransferBatchPost,
} from './paths/transfer-batch.js';
import type { PayTransferToUserGet, PayTransferToUserPost } from './paths/transfer-to-user.js';
import type { PayTransitCodeGet, PayTransitCodePost } from './paths/transit-code.js';
import type { PayWithholdingGet, PayWithholdingPost } from './paths/withholding.js';

/** Paths of GET, of WeChat Pay. */
export interface PayGetEndpoints
  extends
    PayBankMarketingGet,
    PayBankTransferGet,
    PayBanksGet,
    PayBillsGet,
    PayBrandProfitSharingGet,
    PayBrandRedpacketGet,
    PayBrandGet,
    PayBusinessCircleGet,
    PayBusinessPayGet,
    PayCertificatesGet,
    PayCombinedPaymentsGet,
    PayComplaintsGet,
    PayComplianceGet,
    PayCouponsCashGet,
    PayCouponsMerchantGet,
    PayCouponsProductGet,
    PayDevicesGet,
    PayDiscountCardGet,
    PayEInvoiceGet,
    PayEcommerceProfitSharingGet,
    PayEcommerceGet,
    PayEducationGet,
    PayGlobalGet,
    PayGovSubsidyGet,
    PayLovefeastGet,
    PayMarketingOtherGet,
    PayMedicalInsuranceGet,
    PayMemberCardGet,
    PayMerchantFundGet,
    PayMerchantManagementGet,
    PayMultiuseGet,
    PayOnboardingGet,
    PayOtherGet,
    PayOverseasFundsGet,
    PayParkingVehicleGet,
    PayPartnershipsGet,
    PayPayGiftGet,
    PayPaymentsPartnerGet,
    PayPaymentsGet,
    PayPayrollCardGet,
    PayPayscoreGet,
    PayPlatformSolutionGet,
    PayProfitSharingGet,
    PayReceiptsGet,
    PayRechargeGet,
    PayRefundsGet,
    PayRepaymentGet,
    PayRetailStoreGet,
    PayRiskGet,
    PaySettlementGet,
    PaySmartGuideGet,
    PayStoresGet,
    PayTransferBatchPartnerGet,
    PayTransferBatchGet,
    PayTransferToUserGet,
    PayTransitCodeGet,
    PayWithholdingGet {}

/** Paths of POST with a JSON body, of WeChat Pay. */
export interface PayPostEndpoints
  extends
    PayBankMarketingPost,
    PayBankTransferPost,
    PayBrandProfitSharingPost,
    PayBrandRedpacketPost,
    PayBrandPost,
    PayBusinessCirclePost,
    PayBusinessPayPost,
    PayCombinedPaymentsPost,
    PayComplaintsPost,
    PayCompliancePost,
    PayCouponsCashPost,
    PayCouponsMerchantPost,
    PayCouponsProductPost,
    PayDevicesPost,
    PayDiagnosticsPost,
    PayDiscountCardPost,
    PayEInvoicePost,
    PayEcommerceProfitSharingPost,
    PayEcommercePost,
    PayEducationPost,
    PayGlobalPost,
    PayGoldPlanPost,
    PayGovSubsidyPost,
    PayMarketingOtherPost,
    PayMedicalInsurancePost,
    PayMemberCardPost,
    PayMerchantFundPost,
    PayMerchantManagementPost,
    PayMultiusePost,
    PayOnboardingPost,
    PayOtherPost,
    PayOverseasFundsPost,
    PayParkingVehiclePost,
    PayPartnershipsPost,
    PayPayGiftPost,
    PayPaymentsPartnerPost,
    PayPaymentsPost,
    PayPayrollCardPost,
    PayPayscorePost,
    PayPlatformSolutionPost,
    PayProfitSharingPost,
    PayReceiptsPost,
    PayRechargePost,
    PayRefundsPost,
    PayRepaymentPost,
    PayRetailStorePost,
    PayRiskPost,
    PaySettlementPost,
    PaySmartGuidePost,
    PayStoresPost,
    PayTransferBatchPartnerPost,
    PayTransferBatchPost,
    PayTransferToUserPost,
    PayTransitCodePost,
    PayWithholdingPost {}

/** Paths of PUT, of WeChat Pay. */
export interface PayPutEndpoints extends PayComplaintsPut, PayGlobalPut, PayRetailStorePut, PayRiskPut {}

/** Paths of PATCH, of WeChat Pay. */
export interface PayPatchEndpoints
  extends
    PayBrandPatch,
    PayCouponsMerchantPatch,
    PayCouponsProductPatch,
    PayDiscountCardPatch,
    PayEInvoicePatch,
    PayGlobalPatch,
    PayGoldPlanPatch,
    PayMarketingOtherPatch,
    PayMemberCardPatch,
    PayOtherPatch,
    PayReceiptsPatch,
    PaySmartGuidePatch,
    PayStoresPatch {}

/** Paths of DELETE, of WeChat Pay. */
export interface PayDeleteEndpoints
  extends
    PayBrandDelete,
    PayBusinessPayDelete,
    PayComplaintsDelete,
    PayCouponsMerchantDelete,
    PayEducationDelete,
    PayGlobalDelete,
    PayMemberCardDelete,
    PayRetailStoreDelete,
    PayRiskDelete,
    PayStoresDelete {}

/** Paths that answer with a file, of WeChat Pay. */
export interface PayDownloadEndpoints
  extends PayBillsDownload, PayComplaintsDownload, PayGlobalDownload, PayTransferBatchDownload {}
