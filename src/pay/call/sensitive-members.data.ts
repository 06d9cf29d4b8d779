// Generated from scripts/data/pay by npm run generate: change the data, not this file.

/** The members that are encrypted, by method and path: `list[].name` is the member of every element. */
export const SENSITIVE_MEMBERS: Readonly<
  Record<string, { readonly request?: readonly string[]; readonly answer?: readonly string[] }>
> = {
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { answer: ['username'] },
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    answer: ['username'],
  },
  'GET /v3/bill/sub-merchant-fundflowbill': { answer: ['download_bill_list[].encrypt_key'] },
  'GET /v3/brand/partner/card-member/user-cards': {
    answer: [
      'data[].phone_number',
      'data[].user_information.common_field_list[].value',
      'data[].user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  'GET /v3/brand/partner/card-member/user-cards/{user_card_code}': {
    answer: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  'GET /v3/ecommerce/applyments/out-request-no/{out_request_no}': {
    answer: ['account_validation.account_name', 'account_validation.account_no'],
  },
  'GET /v3/ecommerce/applyments/{applyment_id}': {
    answer: ['account_validation.account_name', 'account_validation.account_no'],
  },
  'GET /v3/ecommerce/bill/fundflowbill': { answer: ['download_bill_list[].encrypt_key'] },
  'GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { answer: ['user_name'] },
  'GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    answer: ['user_name'],
  },
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': {
    answer: ['user_name'],
  },
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': {
    answer: ['user_name'],
  },
  'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { answer: ['user_name'] },
  'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    answer: ['user_name'],
  },
  'GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': { answer: ['user_name'] },
  'GET /v3/merchant-service/complaints-v2': { answer: ['data[].payer_phone'] },
  'GET /v3/merchant-service/complaints-v2/{complaint_id}': { answer: ['payer_phone'] },
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': {
    answer: ['fapiao_information[].buyer_information.phone', 'fapiao_information[].buyer_information.email'],
  },
  'GET /v3/new-tax-control-fapiao/user-title': { answer: ['phone', 'email'] },
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    answer: ['username'],
  },
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    answer: ['username'],
  },
  'GET /v3/payscore/merchant-bill': { answer: ['download_bill_list[].encrypt_key'] },
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    answer: ['user_name'],
  },
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}':
    { answer: ['user_name'] },
  'GET /v3/smartguide/guides': { answer: ['data[].name', 'data[].mobile'] },
  'GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { answer: ['user_name'] },
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    answer: ['user_name'],
  },
  'PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}': {
    request: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    answer: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  'PATCH /v3/smartguide/guides/{guide_id}': { request: ['name', 'mobile'] },
  'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': {
    request: ['account_name', 'account_number'],
  },
  'POST /v3/apply4subject/applyment': {
    request: [
      'contact_info.name',
      'contact_info.id_card_number',
      'contact_info.mobile',
      'identification_info.identification_name',
      'identification_info.identification_number',
      'identification_info.identification_address',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
    ],
  },
  'POST /v3/applyment4sub/applyment/': {
    request: [
      'contact_info.contact_name',
      'contact_info.contact_id_number',
      'contact_info.mobile_phone',
      'contact_info.contact_email',
      'subject_info.identity_info.id_card_info.id_card_name',
      'subject_info.identity_info.id_card_info.id_card_number',
      'subject_info.identity_info.id_card_info.id_card_address',
      'subject_info.identity_info.id_doc_info.id_doc_name',
      'subject_info.identity_info.id_doc_info.id_doc_number',
      'subject_info.identity_info.id_doc_info.id_doc_address',
      'subject_info.ubo_info_list[].ubo_id_doc_name',
      'subject_info.ubo_info_list[].ubo_id_doc_number',
      'subject_info.ubo_info_list[].ubo_id_doc_address',
      'bank_account_info.account_name',
      'bank_account_info.account_number',
    ],
  },
  'POST /v3/bank-transfer/batches': {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
  'POST /v3/brand/applyments': {
    request: [
      'trademark.no_trademark_addition_prove',
      'trademark.trademark_registration_certificate.certificate',
      'admin_info.admin_name',
      'admin_info.id_card_number',
    ],
  },
  'POST /v3/brand/partner/card-member/user-cards/import-by-openid': {
    request: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    answer: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': {
    request: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
    answer: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': {
    answer: [
      'phone_number',
      'user_information.common_field_list[].value',
      'user_information.custom_field_list[].user_chosen_values[]',
    ],
  },
  'POST /v3/brand/profitsharing/orders': { request: ['receivers[].name'] },
  'POST /v3/combine-transactions/app': {
    request: ['combine_payer_info.identity.name', 'combine_payer_info.identity.number'],
  },
  'POST /v3/combine-transactions/h5': {
    request: ['combine_payer_info.identity.name', 'combine_payer_info.identity.number'],
  },
  'POST /v3/combine-transactions/jsapi': {
    request: ['combine_payer_info.identity.name', 'combine_payer_info.identity.number'],
  },
  'POST /v3/combine-transactions/miniprogram': {
    request: ['combine_payer_info.identity.name', 'combine_payer_info.identity.number'],
  },
  'POST /v3/combine-transactions/native': {
    request: ['combine_payer_info.identity.name', 'combine_payer_info.identity.number'],
  },
  'POST /v3/ecommerce/account/apply-cancel-withdraw': {
    request: [
      'payee_info.bank_account_info.account_name',
      'payee_info.bank_account_info.account_number',
      'payee_info.identity_info.identification_name',
      'payee_info.identity_info.identification_no',
    ],
  },
  'POST /v3/ecommerce/applyments/': {
    request: [
      'id_card_info.id_card_name',
      'id_card_info.id_card_number',
      'id_card_info.id_card_address',
      'id_doc_info.id_doc_name',
      'id_doc_info.id_doc_number',
      'id_doc_info.id_doc_address',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
      'account_info.account_name',
      'account_info.account_number',
      'contact_info.contact_name',
      'contact_info.contact_id_card_number',
      'contact_info.mobile_phone',
      'contact_info.contact_email',
    ],
  },
  'POST /v3/ecommerce/applyments/submit-account-hosting-applyment': {
    request: [
      'id_card_info.id_card_name',
      'id_card_info.id_card_number',
      'id_card_info.id_card_address',
      'id_doc_info.id_doc_name',
      'id_doc_info.id_doc_number',
      'id_doc_info.id_doc_address',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
      'account_info.account_name',
      'account_info.account_number',
      'contact_info.contact_name',
      'contact_info.contact_id_card_number',
      'contact_info.mobile_phone',
      'contact_info.contact_email',
    ],
  },
  'POST /v3/ecommerce/mch-transfer/transfer-bills': { request: ['user_name'] },
  'POST /v3/ecommerce/profitsharing/orders': { request: ['receivers[].receiver_name'] },
  'POST /v3/ecommerce/profitsharing/receivers/add': { request: ['encrypted_name'] },
  'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': { request: ['bank_account', 'real_name'] },
  'POST /v3/eduschoolpay/contracts/presign': {
    request: ['identity.real_name', 'identity.id_card_number', 'bank_card.bank_card_no', 'bank_card.phone'],
  },
  'POST /v3/fund-app/brand-redpacket/brand-merchant-batches': { request: ['detail_list[].user_name'] },
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills': { request: ['user_name'] },
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': {
    request: ['user_name'],
  },
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer': { request: ['user_name'] },
  'POST /v3/fund-app/mch-transfer/transfer-bills': { request: ['user_name'] },
  'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': { request: ['user_name'] },
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer': { request: ['user_name'], answer: ['user_name'] },
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': {
    request: ['user_name'],
    answer: ['user_name'],
  },
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': {
    answer: ['user_name'],
  },
  'POST /v3/gov/subsidy/n-qualifications/sync': { request: ['phone_number', 'id_card_number'] },
  'POST /v3/gov/subsidy/qualifications/passthrough/cancel': { request: ['id_card_number', 'phone_number'] },
  'POST /v3/gov/subsidy/qualifications/passthrough/claim': { request: ['phone_number', 'id_card_number'] },
  'POST /v3/gov/subsidy/qualifications/passthrough/query': { request: ['id_card_number', 'phone_number'] },
  'POST /v3/gov/subsidy/qualifications/query': { request: ['id_card_number', 'phone_number'] },
  'POST /v3/gov/subsidy/qualifications/sync': { request: ['phone_number', 'id_card_number'] },
  'POST /v3/gov/subsidy/transactions/sync': { request: ['phone_number', 'id_card_number'] },
  'POST /v3/gov/subsidy/zhejiang/authcode/issue': { request: ['cert_no', 'mobile'] },
  'POST /v3/gov/subsidy/zhejiang/qualifications/alter': { request: ['cert_no', 'tel'] },
  'POST /v3/gov/subsidy/zhejiang/qualifications/claim': { request: ['cert_no', 'tel'] },
  'POST /v3/gov/subsidy/zhejiang/qualifications/query': { request: ['cert_no'] },
  'POST /v3/gov/subsidy/zhejiang/qualifications/sync': {
    request: ['data[].tel', 'data[].cert_no', 'data[].auth_code'],
  },
  'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': {
    request: ['encrypted_phone_number'],
  },
  'POST /v3/marketing/membercard-open/phonenumber-member/import': { request: ['encrypted_phone_number'] },
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': {
    request: ['merchant_contact_information.consultation_phone_number'],
    answer: ['receipt.merchant_contact_information.consultation_phone_number'],
  },
  'POST /v3/mch_operate/risk/withdrawl-apply': {
    request: [
      'payee_info.bank_account_info.account_name',
      'payee_info.bank_account_info.account_number',
      'payee_info.identity_info.identification_name',
      'payee_info.identity_info.identification_no',
    ],
  },
  'POST /v3/mchalterapply/mchcontactalterapplyment': {
    request: [
      'contact_info.contact_name',
      'contact_info.contact_id_card_number',
      'contact_info.mobile_phone',
    ],
  },
  'POST /v3/mchalterapply/mchsubjectalterapplyment': {
    request: [
      'legal_person_info.card_name',
      'legal_person_info.card_number',
      'legal_person_info.card_address',
      'ubo_info_list[].card_name',
      'ubo_info_list[].card_number',
      'ubo_info_list[].card_address',
    ],
  },
  'POST /v3/merchant-risk-manage/report-trade-union-information': {
    request: ['phone', 'certificates_number'],
  },
  'POST /v3/multiuse/users/{openid}/coupons': { request: ['user_name', 'id_card_number'] },
  'POST /v3/new-tax-control-fapiao/fapiao-applications': {
    request: ['buyer_information.phone', 'buyer_information.email'],
  },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general': {
    request: ['buyer_information.phone', 'buyer_information.email'],
  },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': {
    request: [
      'buyer_information.email',
      'buyer_information.phone',
      'fapiao_information.items[].passenger_information.certificate_number',
    ],
  },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': {
    request: ['buyer_information.email', 'buyer_information.phone'],
  },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': {
    request: [
      'buyer_information.phone',
      'buyer_information.email',
      'fapiao_information.items[].real_estate_leasing_information.certificate_no',
    ],
  },
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': {
    request: ['buyer_information.phone', 'buyer_information.email'],
  },
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': {
    request: ['real_identity.real_name', 'real_identity.id_card_number'],
  },
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': {
    request: ['real_identity.real_name', 'real_identity.id_card_number'],
  },
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': {
    request: ['real_identity.real_name', 'real_identity.id_card_number'],
  },
  'POST /v3/partner-transfer/batches': {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
  'POST /v3/pay/partner/transactions/app': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/partner/transactions/h5': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/partner/transactions/jsapi': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/partner/transactions/native': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/transactions/app': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/transactions/h5': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/transactions/jsapi': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/pay/transactions/native': { request: ['payer.identity.number', 'payer.identity.name'] },
  'POST /v3/payroll-card/authentications/pre-order-with-auth': { request: ['user_name', 'id_card_number'] },
  'POST /v3/payroll-card/tokens': { request: ['user_name', 'id_card_number'] },
  'POST /v3/payroll-card/transfer-batches': {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
  'POST /v3/payroll-card/wesure/token-validations': { request: ['user_name', 'id_card_number'] },
  'POST /v3/platsolution/insurance/mch-transfer/reservation/apply': { request: ['user_real_name'] },
  'POST /v3/platsolution/mch-transfer/reservation/apply': { request: ['user_real_name'] },
  'POST /v3/profitsharing/orders': { request: ['receivers[].name'] },
  'POST /v3/profitsharing/receivers/add': { request: ['name'], answer: ['name'] },
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': {
    request: ['bank_account', 'real_name'],
  },
  'POST /v3/smartguide/guides': { request: ['name', 'mobile'] },
  'POST /v3/taxi-invoice/driver/update-driver': {
    request: ['driver_name', 'id_card_number', 'driver_photo.photo_icon'],
  },
  'POST /v3/transfer/batches': {
    request: ['transfer_detail_list[].user_name', 'transfer_detail_list[].user_id_card'],
  },
  'POST /v3/vehicle/etc/preopen': {
    request: ['identify.encrypted_real_name', 'identify.encrypted_credential_id', 'bank_card_no'],
  },
};
