import Glibc

/// What the system says of a call that failed, in words for editors.
public enum SystemError {
  /// A code of the system, `errno`, in Vietnamese; the number of one that editors do not meet.
  public static func text(_ code: Int32) -> String {
    switch code {
    case ENOENT: "không có tệp hoặc thư mục này"
    case EACCES, EPERM: "không có quyền"
    case EIO: "đĩa đọc ghi bị lỗi"
    case ENOSPC, EDQUOT: "hết dung lượng đĩa"
    case EROFS: "hệ thống tệp chỉ cho đọc"
    case ENOTDIR: "một phần của đường dẫn không phải thư mục"
    case EISDIR: "đường dẫn là thư mục"
    case ENAMETOOLONG: "tên quá dài"
    case ELOOP: "liên kết tượng trưng thành vòng"
    case EMFILE, ENFILE: "quá nhiều tệp đang mở"
    case ENOMEM: "hết bộ nhớ"
    case EBUSY, ETXTBSY: "chương trình khác đang dùng"
    case ENOEXEC: "tệp không phải chương trình chạy được trên máy này"
    case ETIMEDOUT: "quá lâu không có trả lời"
    case EADDRNOTAVAIL: "máy không có địa chỉ này"
    default: "mã lỗi hệ thống \(code)"
    }
  }
}
