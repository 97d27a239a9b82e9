/** The shop's departments. */
export const departments = {
  shop: { en: 'Store', vi: 'Cửa hàng' },
  online: { en: 'Online', vi: 'Online' },
  purchasing: { en: 'Purchasing', vi: 'Mua hàng' },
  company: { en: 'Company', vi: 'Chung' },
};
