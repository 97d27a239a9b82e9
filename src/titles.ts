/**
 * Titles of features that occur in more than one place, in the menu and on the page: the button that leads to a feature
 * and what it opens have the same title.
 */
import type { Words } from './words';

export const approvePlan: Words = { en: 'Approve the plan', vi: 'Duyệt kế hoạch' };
export const dashboard: Words = { en: 'Dashboard', vi: 'Tổng quan' };
export const reforecast: Words = { en: 'Reforecast', vi: 'Dự báo lại' };
export const addKpi: Words = { en: 'Add a KPI', vi: 'Thêm KPI' };
export const shareOut: Words = { en: 'Share out over the months', vi: 'Chia vào các tháng' };
export const checkLimits: Words = { en: 'Check all limits', vi: 'Kiểm tra toàn bộ hạn mức' };
export const importActuals: Words = { en: 'Import actuals', vi: 'Nhập số liệu thực hiện' };
export const memo: Words = { en: 'Memo', vi: 'Bản tóm tắt' };
export const moveMoney: Words = { en: 'Move money', vi: 'Điều chuyển ngân sách' };
export const decisionsList: Words = { en: 'Decisions', vi: 'Quyết định' };
export const compareWhatIfs: Words = { en: 'What-ifs', vi: 'Phương án giả định' };
export const breakdown: Words = { en: 'By department and group', vi: 'Theo bộ phận và nhóm' };
export const closeMonth: Words = { en: 'Close the month', vi: 'Khoá số liệu tháng' };
export const reopenMonth: Words = { en: 'Reopen a month', vi: 'Mở khoá tháng' };
export const foldColumns: Words = { en: 'Columns in sight', vi: 'Các cột hiển thị' };
export const mergePlans: Words = { en: 'Merge plans', vi: 'Gộp kế hoạch' };
export const writeDrivers: Words = { en: 'Months from drivers', vi: 'Tính tháng từ yếu tố' };
export const versions: Words = { en: 'Versions of the plan', vi: 'Các phiên bản kế hoạch' };
export const changeGoal: Words = { en: 'Change a goal’s target', vi: 'Đổi chỉ tiêu của mục tiêu' };
export const checkInstallation: Words = { en: 'Check this installation', vi: 'Kiểm tra bản cài' };
export const agreeRating: Words = { en: 'Agree a rating', vi: 'Thống nhất xếp loại' };
export const enterRewards: Words = { en: 'Enter rewards on Actuals', vi: 'Ghi thưởng vào trang Thực hiện' };
export const withdrawRewards: Words = { en: 'Take rewards back', vi: 'Rút lại khoản thưởng đã ghi' };
export const appraisal: Words = { en: 'Appraisal', vi: 'Đánh giá' };
export const load: Words = { en: 'Load', vi: 'Tải công việc' };
export const strategyPath: Words = { en: 'Strategy path', vi: 'Lộ trình chiến lược' };
export const openTasks: Words = { en: 'Weekly update', vi: 'Cập nhật tuần' };
export const updateProgress: Words = { en: 'Take the update', vi: 'Ghi cập nhật' };
export const proposals: Words = { en: 'Proposals', vi: 'Đề xuất' };
export const addPart: Words = { en: 'Add a part', vi: 'Thêm một phần' };
export const openSample: Words = { en: 'Open the sample plan', vi: 'Mở kế hoạch mẫu' };
export const setUpPlan: Words = { en: 'Set up the plan', vi: 'Thiết lập kế hoạch' };
export const commitSpending: Words = { en: 'Commit it', vi: 'Cam kết chi' };
export const requestSpending: Words = { en: 'Ask for approval', vi: 'Đề nghị duyệt' };
export const dropSpending: Words = { en: 'Drop it', vi: 'Bỏ, không chi' };
export const askSpending: Words = { en: 'Ask before spending', vi: 'Hỏi trước khi chi' };
export const coordination: Words = { en: 'Coordination', vi: 'Phối hợp' };
export const delay: Words = { en: 'What a delay moves', vi: 'Trễ thì lùi những gì' };
export const focus: Words = { en: 'Focus', vi: 'Trọng tâm' };
export const goalTree: Words = { en: 'Goal tree', vi: 'Cây mục tiêu' };
export const startNextYear: Words = { en: 'Start next year’s plan', vi: 'Bắt đầu kế hoạch năm sau' };
export const reviewMonth: Words = { en: 'Monthly review', vi: 'Rà soát tháng' };
