/* What Cockpit and its view of decision tables fix in English in their code. */
const TYPES = {
  String: 'Chuỗi ký tự',
  string: 'chuỗi ký tự',
  Integer: 'Số nguyên',
  integer: 'số nguyên',
  Long: 'Số nguyên lớn',
  long: 'số nguyên lớn',
  Short: 'Số nguyên nhỏ',
  Double: 'Số thập phân',
  double: 'số thập phân',
  number: 'số',
  Boolean: 'Đúng/sai',
  boolean: 'đúng/sai',
  Date: 'Ngày',
  date: 'ngày',
  dateTime: 'ngày giờ',
  time: 'giờ',
  Null: 'Không có giá trị',
  Object: 'Đối tượng',
  Bytes: 'Dữ liệu nhị phân',
  File: 'Tệp'
};

const DECISION_TABLES = {
  'Hit policy:': 'Cách chọn dòng:',
  Unique: 'Duy nhất',
  Any: 'Dòng bất kỳ',
  Collect: 'Lấy mọi dòng',
  'Collect (Sum)': 'Lấy mọi dòng, cộng lại',
  'Collect (Min)': 'Lấy mọi dòng, số nhỏ nhất',
  'Collect (Max)': 'Lấy mọi dòng, số lớn nhất',
  'Collect (Count)': 'Lấy mọi dòng, đếm',
  'Rule order': 'Theo thứ tự dòng',
  'Output order': 'Theo thứ tự kết quả',
  Priority: 'Theo mức ưu tiên',
  When: 'Khi',
  And: 'và',
  Then: 'thì',
  Annotations: 'Ghi chú',
  'Input values': 'Các giá trị đầu vào',
  'Input type': 'Kiểu đầu vào',
  'Output label': 'Tên đầu ra',
  'Output name': 'Tên đầu ra',
  'Output values': 'Các giá trị đầu ra',
  'Output type': 'Kiểu đầu ra',
  'No overlap is possible and all rules are disjoint. Only a single rule can be matched':
    'Các dòng không trùng nhau: nhiều nhất một dòng phù hợp',
  'Rules may overlap. The first matching rule will be chosen': 'Các dòng có thể trùng nhau: lấy dòng phù hợp đầu tiên',
  'Rules may overlap. The one with the highest priority will be chosen':
    'Các dòng có thể trùng nhau: lấy dòng có mức ưu tiên cao nhất',
  'Rules may overlap. Their output have to match': 'Các dòng có thể trùng nhau nhưng phải cho cùng kết quả',
  'Collects the values of all matching rules': 'Lấy giá trị của mọi dòng phù hợp',
  'Collects the values of all matching rules in rule order': 'Lấy giá trị của mọi dòng phù hợp theo thứ tự dòng',
  'Collects the values of all matching rules in decreasing output priority order':
    'Lấy giá trị của mọi dòng phù hợp theo mức ưu tiên giảm dần',
  'Collects the values of all matching rules and sums up to a single value': 'Cộng giá trị của mọi dòng phù hợp',
  'Collects the values of all matching rules and uses the lowest value': 'Lấy giá trị nhỏ nhất của các dòng phù hợp',
  'Collects the values of all matching rules and uses the highest value': 'Lấy giá trị lớn nhất của các dòng phù hợp',
  'Collects the values of all matching rules and counts the number of them': 'Đếm các dòng phù hợp'
};

export const COCKPIT_TEXTS = { ...TYPES, ...DECISION_TABLES, null: 'không có', Actions: 'Thao tác', State: 'Trạng thái' };

export const COCKPIT_PATTERNS = [
  [/^Error: (.+)$/s, m => m[1]],
  [/^Decision name: (.+)$/, m => `Tên bảng: ${m[1]}`],
  [/^Input label: (.+)$/, m => `Đầu vào: ${m[1]}`],
  [/^Input expression: (.+)$/, m => `Biểu thức đầu vào: ${m[1]}`]
];

export const COCKPIT_PLACES = '.null-value, td.actions, .state-label, .col-type, .page-notifications';
