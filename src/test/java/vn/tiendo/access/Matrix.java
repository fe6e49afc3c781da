package vn.tiendo.access;

/** Who may do what: nobody, officer, head, desk, desk head, clerk, leader, overseer, administrator, operator, foreign officer, foreign leader. */
final class Matrix {

    /** Where the marks end and the request begins. */
    static final int MARKS_END = 37;

    static final String PAGES =
            """
             x  +  +  +  +  +  +  +  +  +  +  +  GET /
             x  +  +  +  +  +  +  +  +  +  +  +  GET /toi
             x  +  +  +  +  +  +  +  +  +  +  +  GET /nhiem-vu
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do
             x  +  +  +  +  +  +  +  +  x  0  0  GET /tien-do?ke-hoach={plan}
             x  0  0  0  0  0  0  0  0  x  +  +  GET /tien-do?ke-hoach={foreignPlan}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/so-lieu
             x  +  +  +  +  +  +  +  +  x  0  0  GET /tien-do/so-lieu?ke-hoach={plan}
             x  0  0  0  0  0  0  0  0  x  +  +  GET /tien-do/so-lieu?ke-hoach={foreignPlan}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/so-lieu?don-vi=KT
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/viec
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/viec?trang-thai=OVERDUE&ky=2026&pham-vi=phoi-hop
             x  0  0  0  0  0  0  0  0  x  +  +  GET /tien-do/viec?ke-hoach={foreignPlan}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/viec.xlsx
             x  0  0  0  0  0  0  0  0  x  +  +  GET /tien-do/viec.xlsx?ke-hoach={foreignPlan}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/dang-cho
             x  +  +  +  +  0  +  +  0  x  0  0  GET /tien-do/dang-cho?nguoi=anlao.hcc.cv2
             x  0  0  0  0  0  0  0  0  x  +  +  GET /tien-do/dang-cho?nguoi=chiminh.kt.cv1
             x  +  +  +  +  +  +  +  +  x  +  +  GET /tien-do/dang-cho.xlsx
             x  0  0  0  0  0  0  0  0  x  +  +  GET /tien-do/dang-cho.xlsx?nguoi=chiminh.kt.cv1
             x  +  +  +  +  0  +  +  0  0  0  0  GET /nhiem-vu/{ownAssignment}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /nhiem-vu/{otherAssignment}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /nhiem-vu/{foreignAssignment}
             x  +  +  +  +  0  +  +  0  0  0  0  GET /nhiem-vu/{ownAssignment}/ho-so.pdf
             x  +  +  +  +  0  +  +  0  0  0  0  GET /nhiem-vu/{ownAssignment}/ho-so.zip
             x  0  0  +  +  0  +  +  0  0  0  0  GET /nhiem-vu/{otherAssignment}/ho-so.zip
             x  0  0  0  0  0  0  0  0  0  +  +  GET /nhiem-vu/{foreignAssignment}/ho-so.pdf
             x  0  0  0  0  0  0  0  0  0  +  +  GET /nhiem-vu/{foreignAssignment}/ho-so.zip
             x  x  x  x  x  0  +  x  0  0  0  0  POST /nhiem-vu/{ownAssignment}/dung form ly-do=
             x  0  0  0  0  0  0  0  0  0  x  +  POST /nhiem-vu/{foreignAssignment}/dung form ly-do=
             x  x  +  x  x  0  x  x  0  0  0  0  POST /nhiem-vu/{ownAssignment}/chuyen-vien form nguoi=anlao.hcc.cv2
             x  x  x  x  x  0  x  x  0  0  0  0  POST /nhiem-vu/{ownAssignment}/nhan-ve form viec={own}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /ke-hoach
             x  +  +  +  +  +  +  +  +  x  0  0  GET /ke-hoach/{plan}
             x  0  0  0  0  0  0  0  0  x  +  +  GET /ke-hoach/{foreignPlan}
             x  +  +  +  +  +  +  +  +  x  0  0  GET /ke-hoach/{plan}/xlsx
             x  0  0  0  0  0  0  0  0  x  +  +  GET /ke-hoach/{foreignPlan}/xlsx
             x  x  x  +  +  x  x  x  x  x  x  x  POST /ke-hoach file tep
             x  x  x  +  +  x  x  x  x  x  x  x  POST /ke-hoach/{plan}/trinh form ly-do=
             x  x  x  0  0  x  x  x  x  x  x  x  POST /ke-hoach/{foreignPlan}/trinh form ly-do=
             x  x  x  +  +  x  x  x  x  x  x  x  POST /ke-hoach/{plan}/trinh-lai form da-sua=
             x  x  x  0  0  x  x  x  x  x  x  x  POST /ke-hoach/{foreignPlan}/trinh-lai form da-sua=
             x  x  x  +  +  x  x  x  x  x  x  x  POST /ke-hoach/{plan}/bo
             x  x  x  0  0  x  x  x  x  x  x  x  POST /ke-hoach/{foreignPlan}/bo
             x  x  x  +  +  x  x  x  x  x  x  x  POST /ke-hoach/{plan}/che-do form ky=YEARLY&don-vi=
             x  x  x  0  0  x  x  x  x  x  x  x  POST /ke-hoach/{foreignPlan}/che-do form ky=YEARLY&don-vi=
             x  x  x  +  +  x  x  x  x  x  x  x  POST /ke-hoach/{plan}/che-do/bo form ky=HALF_YEARLY
             x  x  x  0  0  x  x  x  x  x  x  x  POST /ke-hoach/{foreignPlan}/che-do/bo form ky=HALF_YEARLY
             x  x  x  x  x  x  x  x  x  x  0  0  POST /ke-hoach/{plan}/nhan-ve form viec={own}
             x  0  0  0  0  0  0  0  0  x  x  x  POST /ke-hoach/{foreignPlan}/nhan-ve form viec={foreign}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /hom-nay
             x  +  +  +  +  +  +  +  +  x  +  +  GET /cho-duyet
             x  0  0  0  0  0  +  0  0  0  0  0  GET /cho-duyet/{decision}
             x  0  0  0  0  0  +  0  0  0  0  0  GET /cho-duyet/{decision}?chon=AGREE
             x  0  0  0  0  0  +  0  0  0  0  0  POST /cho-duyet/{decision} form x=y
             x  +  0  0  0  0  0  0  0  0  0  0  GET /cho-duyet/{own}
             x  0  0  0  0  0  0  0  0  0  0  0  POST /cho-duyet/{own} form action=PROGRESS
             x  0  0  0  0  0  0  0  0  0  0  0  GET /cho-duyet/{foreign}
             x  0  0  0  0  0  0  0  0  0  0  0  POST /cho-duyet/{foreign} form decision=ACCEPT
             x  +  +  +  +  +  +  +  +  +  +  +  GET /viec/{own}
             x  +  +  +  +  +  +  +  +  +  +  +  GET /viec/{foreign}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /thu
             x  +  0  +  +  0  0  0  +  0  0  0  GET /thu/{mail}
             x  0  0  0  0  0  0  0  0  0  0  0  GET /thu/{foreignMail}
             x  x  0  +  +  0  0  0  +  0  0  0  POST /thu/{mail}/gui-lai
             x  0  0  0  0  0  0  0  0  0  0  0  POST /thu/{foreignMail}/gui-lai
             x  +  +  +  +  +  +  +  +  x  +  +  GET /thong-bao
             x  +  +  +  +  +  +  +  +  x  +  +  POST /thong-bao form gio=07:30&hang-ngay=true&khan=true&lich=true
             x  +  +  +  +  +  +  +  +  x  +  +  GET /lich-cua-toi
             x  +  +  +  +  +  +  +  +  x  +  +  POST /lich-cua-toi
             x  +  +  +  +  +  +  +  +  x  +  +  POST /lich-cua-toi/xoa
             0  0  0  0  0  0  0  0  0  0  0  0  GET /lich/abcdefghijklmnopqrstuvwxyzabcdefghijklmnop0.ics
             x  +  +  +  +  +  +  +  +  +  +  +  GET /ho-so/thoi-han?viec={own}
             x  +  +  +  +  0  +  +  0  0  0  0  GET /ho-so/{own}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /ho-so/{other}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /ho-so/{foreign}
             x  0  0  +  +  0  0  0  0  0  0  0  GET /nhap-ke-hoach
             x  0  0  +  +  0  0  0  0  0  0  0  POST /nhap-ke-hoach file tep
             x  0  0  +  +  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{import}
             x  0  0  +  +  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{import}/du-lieu
             x  0  0  +  +  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{import}/thay-doi
             x  0  0  +  +  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{import}/tep
             x  0  0  0  0  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{import}/trang/1
             x  0  0  !  !  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/sua {"edits":[]}
             x  0  0  !  !  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/don-vi {"words":"Tổ X","meaning":"x"}
             x  0  0  !  !  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/them {"after":"00000000-0000-0000-0000-000000000000","group":false}
             x  0  0  !  !  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/tach {"first":{"row":"00000000-0000-0000-0000-000000000000","column":"lead","value":"x","version":0},"second":"y"}
             x  0  0  !  !  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/gop {"row":"00000000-0000-0000-0000-000000000000"}
             x  0  0  !  !  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/hoan-tac {"change":0}
             x  0  0  +  +  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{import}/trinh form ly-do=
             x  0  0  0  0  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{foreignImport}
             x  0  0  0  0  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{foreignImport}/du-lieu
             x  0  0  0  0  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{foreignImport}/thay-doi
             x  0  0  0  0  0  0  0  0  0  0  0  GET /nhap-ke-hoach/{foreignImport}/tep
             x  0  0  0  0  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{foreignImport}/sua {"edits":[]}
             x  0  0  0  0  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{foreignImport}/trinh form ly-do=
             x  0  0  0  0  0  0  0  0  0  0  0  POST /nhap-ke-hoach/{foreignImport}/bo form x=
             x  +  +  +  +  +  +  +  +  x  0  0  GET /ke-hoach/{plan}/so-sanh
             x  0  0  0  0  0  0  0  0  x  +  +  GET /ke-hoach/{foreignPlan}/so-sanh
             x  +  +  +  +  +  +  +  +  x  0  0  GET /ke-hoach/{plan}/thay-doi
             x  0  0  0  0  0  0  0  0  x  +  +  GET /ke-hoach/{foreignPlan}/thay-doi
             x  x  x  +  +  x  x  x  x  x  0  0  POST /ke-hoach/{plan}/so-sanh/khai form ke-hoach={plan}&kieu=AMENDS
             x  x  x  +  +  x  x  x  x  x  0  0  POST /ke-hoach/{plan}/so-sanh/ghep form tach={plan}
             x  x  x  +  +  x  x  x  x  x  0  0  POST /ke-hoach/{plan}/so-sanh/xac-nhan form x=y
             x  x  x  +  +  x  x  x  x  x  0  0  POST /ke-hoach/{plan}/so-sanh/khong form x=y
             x  0  0  0  0  0  0  0  0  x  x  x  POST /ke-hoach/{foreignPlan}/so-sanh/xac-nhan form x=y
             x  +  +  +  +  +  +  +  +  x  +  +  GET /dieu-chinh
             x  x  +  +  +  0  x  x  0  x  0  0  GET /dieu-chinh/moi?nhiem-vu={ownAssignment}
             x  x  x  +  +  x  x  x  x  x  0  0  GET /dieu-chinh/moi?ke-hoach={plan}
             x  x  +  +  +  0  x  x  0  x  0  0  POST /dieu-chinh form nhiem-vu={ownAssignment}&lyDo=
             x  x  x  +  +  x  x  x  x  x  0  0  POST /dieu-chinh form ke-hoach={plan}&lyDo=
             x  0  0  0  0  0  0  0  0  x  x  x  POST /dieu-chinh form nhiem-vu={foreignAssignment}&lyDo=
             x  0  0  0  0  0  0  0  0  0  0  0  GET /dieu-chinh/{plan}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /gia-han
             x  +  +  +  +  +  +  +  +  x  +  +  GET /gia-han?trang-thai=LAPSED&don-vi=KT
             x  +  +  +  +  0  +  +  0  0  0  0  GET /gia-han/{extension}
             x  x  +  x  x  0  x  x  0  0  0  0  GET /nhiem-vu/{ownAssignment}/gia-han
             x  x  +  x  x  0  x  x  0  0  0  0  POST /nhiem-vu/{ownAssignment}/gia-han form ngay=&lyDo=
             x  0  0  0  0  0  0  0  0  0  x  x  GET /nhiem-vu/{foreignAssignment}/gia-han
             x  0  0  0  0  0  0  0  0  0  x  x  POST /nhiem-vu/{foreignAssignment}/gia-han form ngay=&lyDo=
             x  x  +  x  x  0  x  x  0  0  0  0  GET /nhiem-vu/{ownAssignment}/vuong-mac
             x  x  +  x  x  0  x  x  0  0  0  0  POST /nhiem-vu/{ownAssignment}/vuong-mac form noiDung=&thuoc=CITY
             x  0  0  0  0  0  0  0  0  0  x  x  GET /nhiem-vu/{foreignAssignment}/vuong-mac
             x  0  0  0  0  0  0  0  0  0  x  x  POST /nhiem-vu/{foreignAssignment}/vuong-mac form noiDung=&thuoc=CITY
             x  +  +  +  +  +  +  +  +  x  +  +  GET /chi-tieu
             x  0  0  0  0  0  0  0  0  x  +  +  GET /chi-tieu?ke-hoach={foreignPlan}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /chi-tieu/xlsx
             x  +  +  +  +  0  +  +  0  0  0  0  GET /chi-tieu/{indicator}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /chi-tieu/{foreignIndicator}
             x  +  +  +  +  +  +  +  +  0  0  0  GET /chi-tieu/dot/{round}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /chi-tieu/dot/{foreignRound}
             x  x  x  +  +  x  x  x  x  0  0  0  POST /chi-tieu/dot form ke-hoach={plan}&nam=&han=&ly-do=
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/dot form ke-hoach={foreignPlan}&nam=&han=&ly-do=
             x  x  x  +  +  x  x  x  x  0  0  0  POST /chi-tieu/dot/{round}/nhac
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/dot/{foreignRound}/nhac
             x  +  +  +  +  0  +  +  0  0  0  0  GET /chi-tieu/do/{measuring}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /chi-tieu/do/{foreignMeasuring}
             x  x  +  x  x  0  x  x  0  0  0  0  POST /chi-tieu/do/{measuring} form viec=luu
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/do/{foreignMeasuring} form viec=luu
             x  x  +  x  x  0  x  x  0  0  0  0  POST /chi-tieu/do/{measuring}/tep file tep
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/do/{foreignMeasuring}/tep file tep
             x  x  x  x  x  0  x  x  0  0  0  0  POST /chi-tieu/do/{measuring}/duyet form viec=chap-nhan
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/do/{foreignMeasuring}/duyet form viec=chap-nhan
             x  x  +  x  x  0  x  x  0  0  0  0  POST /chi-tieu/do/{measuring}/dinh-chinh form ly-do=
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/do/{foreignMeasuring}/dinh-chinh form ly-do=
             x  x  +  x  x  0  x  x  0  0  0  0  POST /chi-tieu/do/{measuring}/lam-tiep
             x  0  0  0  0  0  0  0  0  0  x  x  POST /chi-tieu/do/{foreignMeasuring}/lam-tiep
             x  +  +  +  +  +  +  +  +  x  +  +  GET /vuong-mac
             x  +  +  +  +  +  +  +  +  x  +  +  GET /vuong-mac?tim=a&trang-thai=RESOLVING&muc-do=OVERDUE
             x  +  +  +  +  +  +  +  +  x  +  +  GET /vuong-mac/xlsx
             x  +  +  +  +  0  +  +  0  0  0  0  GET /vuong-mac/{obstacle}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /vuong-mac/{foreignObstacle}
             x  x  x  x  x  0  x  x  0  0  0  0  POST /vuong-mac/{obstacle}/nhan-ve form viec={own}
             x  0  0  0  0  0  0  0  0  0  x  x  POST /vuong-mac/{foreignObstacle}/nhan-ve form viec={foreign}
             x  +  +  +  +  +  +  +  +  x  +  +  GET /kiem-tra
             x  +  +  +  +  +  +  +  +  x  +  +  GET /kiem-tra?trang-thai=CLOSED&don-vi=KT&nam=2026
             x  +  +  +  +  +  +  +  +  x  +  +  GET /kiem-tra/yeu-cau
             x  +  +  +  +  +  +  +  +  x  +  +  GET /kiem-tra/yeu-cau?tinh-hinh=OVERDUE
             x  +  +  +  +  +  +  +  +  x  +  +  GET /kiem-tra/yeu-cau/xlsx
             x  x  x  +  +  x  x  x  x  x  x  x  GET /kiem-tra/moi
             x  x  x  +  +  x  x  x  x  x  x  x  POST /kiem-tra form keHoach={plan}&noiDung=
             x  x  x  +  +  x  x  x  x  x  x  x  POST /kiem-tra form keHoach={foreignPlan}&noiDung=
             x  0  0  +  +  0  +  +  0  0  0  0  GET /kiem-tra/{inspection}
             x  0  0  0  0  0  0  0  0  0  0  +  GET /kiem-tra/{foreignInspection}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /kiem-tra/{inspection}/ket-luan.docx
             x  0  0  0  0  0  0  0  0  0  0  +  GET /kiem-tra/{foreignInspection}/ket-luan.docx
             x  0  0  +  +  0  x  x  0  0  0  0  GET /kiem-tra/{inspection}/sua
             x  0  0  0  0  0  0  0  0  0  0  x  GET /kiem-tra/{foreignInspection}/sua
             x  0  0  +  +  0  x  x  0  0  0  0  POST /kiem-tra/{inspection}/sua form noiDung=
             x  0  0  0  0  0  0  0  0  0  0  x  POST /kiem-tra/{foreignInspection}/sua form noiDung=
             x  0  0  +  +  0  x  x  0  0  0  0  GET /kiem-tra/{inspection}/ket-qua
             x  0  0  0  0  0  0  0  0  0  0  x  GET /kiem-tra/{foreignInspection}/ket-qua
             x  0  0  +  +  0  x  x  0  0  0  0  POST /kiem-tra/{inspection}/ket-qua form viec=luu
             x  0  0  0  0  0  0  0  0  0  0  x  POST /kiem-tra/{foreignInspection}/ket-qua form viec=luu
             x  0  0  +  +  0  x  x  0  0  0  0  GET /kiem-tra/{inspection}/ket-qua/{finding}
             x  0  0  0  0  0  0  0  0  0  0  x  GET /kiem-tra/{foreignInspection}/ket-qua/{finding}
             x  0  0  +  +  0  x  x  0  0  0  0  POST /kiem-tra/{inspection}/ket-qua/{finding} file tep
             x  0  0  x  x  0  x  x  0  0  0  0  POST /kiem-tra/{inspection}/nhan-ve form viec={own}
             x  0  0  0  0  0  0  0  0  0  0  x  POST /kiem-tra/{foreignInspection}/nhan-ve form viec={foreign}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /kiem-tra/yeu-cau/{demand}
             x  0  0  x  x  0  +  x  0  0  0  0  POST /kiem-tra/yeu-cau/{demand}/rut form ly-do=
             x  0  0  x  x  0  x  x  0  0  0  0  POST /kiem-tra/yeu-cau/{demand}/nhan-ve form viec={own}
             +  +  +  +  +  +  +  +  +  +  +  +  GET /cong-khai?trang=99
             0  0  0  0  0  0  0  0  0  0  0  0  GET /cong-khai/khong-co
             0  0  0  0  0  0  0  0  0  0  0  0  GET /cong-khai/khong-co.json
             0  0  0  0  0  0  0  0  0  0  0  0  POST /cong-khai/khong-co form x=y
             x  x  x  +  +  x  +  +  x  x  x  +  GET /cong-khai-hoa
             x  x  x  +  +  x  x  x  x  x  x  x  GET /cong-khai-hoa/moi
             x  x  x  +  +  x  x  x  x  x  x  x  POST /cong-khai-hoa form keHoach={foreignPlan}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /cong-khai-hoa/{publication}
             x  0  0  0  0  0  0  0  0  0  0  +  GET /cong-khai-hoa/{foreignPublication}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /cong-khai-hoa/{publication}/xem
             x  0  0  0  0  0  0  0  0  0  0  +  GET /cong-khai-hoa/{foreignPublication}/xem
             x  0  0  +  +  0  +  x  0  0  0  0  POST /cong-khai-hoa/{publication}/go form ly-do=
             x  0  0  0  0  0  0  0  0  0  0  +  POST /cong-khai-hoa/{foreignPublication}/go form ly-do=
             x  0  0  +  +  0  x  x  0  0  0  0  POST /cong-khai-hoa/{publication}/rut form ly-do=
             x  0  0  0  0  0  0  0  0  0  0  x  POST /cong-khai-hoa/{foreignPublication}/rut form ly-do=
             x  x  x  +  +  x  +  +  x  x  0  0  GET /cong-khai-hoa/ke-hoach/{plan}
             x  0  0  0  0  0  0  0  0  x  x  +  GET /cong-khai-hoa/ke-hoach/{foreignPlan}
             x  x  x  +  +  x  x  x  x  x  0  0  POST /cong-khai-hoa/ke-hoach/{plan} form x=y
             x  0  0  0  0  0  0  0  0  x  x  x  POST /cong-khai-hoa/ke-hoach/{foreignPlan} form x=y
             x  +  +  +  +  +  +  +  +  x  +  +  GET /bao-cao
             x  +  +  +  +  +  +  +  +  x  +  +  GET /bao-cao?trang-thai=UNITS
             x  +  +  +  +  +  +  +  +  0  0  0  GET /bao-cao/ky/{period}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /bao-cao/ky/{foreignPeriod}
             x  x  x  +  +  x  x  x  x  0  0  0  POST /bao-cao/ky/{period}/nhac
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/ky/{foreignPeriod}/nhac
             x  x  x  +  +  x  x  x  x  0  0  0  POST /bao-cao/ky/{period}/ngay form don-vi=&xa=&ly-do=
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/ky/{foreignPeriod}/ngay form don-vi=&xa=&ly-do=
             x  x  x  +  +  x  x  x  x  0  0  0  POST /bao-cao/ky/{period}/xac-nhan
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/ky/{foreignPeriod}/xac-nhan
             x  +  +  +  +  0  +  +  0  0  0  0  GET /bao-cao/{report}
             x  +  +  +  +  0  +  +  0  0  0  0  GET /bao-cao/{report}?ban=1
             x  0  0  0  0  0  0  0  0  0  +  +  GET /bao-cao/{foreignReport}
             x  x  +  x  x  0  x  x  0  0  0  0  POST /bao-cao/{report} form viec=luu
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/{foreignReport} form viec=luu
             x  x  !  x  x  0  x  x  0  0  0  0  POST /bao-cao/{report}/dong/{ownAssignment} form x=y
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/{foreignReport}/dong/{foreignAssignment} form x=y
             x  x  x  +  +  0  x  x  0  0  0  0  POST /bao-cao/{report}/tra-lai form x=y
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/{foreignReport}/tra-lai form x=y
             x  x  +  x  x  0  x  x  0  0  0  0  POST /bao-cao/{report}/sua
             x  0  0  0  0  0  0  0  0  0  x  x  POST /bao-cao/{foreignReport}/sua
             x  0  0  +  +  +  +  +  0  0  0  0  GET /bao-cao/xa/{period}
             x  0  0  0  0  0  0  0  0  0  0  +  GET /bao-cao/xa/{foreignPeriod}
             x  0  0  +  +  +  +  +  0  0  0  0  GET /bao-cao/xa/{period}/viec?tinh-trang=OVERDUE&nhom=1.I
             x  0  0  0  0  0  0  0  0  0  0  +  GET /bao-cao/xa/{foreignPeriod}/viec
             x  0  0  +  +  +  +  +  0  0  0  0  GET /bao-cao/xa/{period}/bao-cao.docx
             x  0  0  0  0  0  0  0  0  0  0  +  GET /bao-cao/xa/{foreignPeriod}/bao-cao.docx
             x  0  0  +  +  +  +  +  0  0  0  0  GET /bao-cao/xa/{period}/bao-cao.xlsx
             x  0  0  0  0  0  0  0  0  0  0  +  GET /bao-cao/xa/{foreignPeriod}/bao-cao.xlsx
             x  0  0  0  0  0  0  0  0  0  0  0  GET /bao-cao/xa/{plan}/bao-cao.pdf
             x  0  0  +  +  x  x  x  0  0  0  0  POST /bao-cao/xa/{period}/muc/1 form noi-dung=x&lan-luu=0
             x  0  0  0  0  0  0  0  0  0  0  x  POST /bao-cao/xa/{foreignPeriod}/muc/1 form noi-dung=x&lan-luu=0
             x  0  0  +  +  x  x  x  0  0  0  0  POST /bao-cao/xa/{period}/trinh form x=y
             x  0  0  0  0  0  0  0  0  0  0  x  POST /bao-cao/xa/{foreignPeriod}/trinh form x=y
             x  0  0  +  +  x  x  x  0  0  0  0  POST /bao-cao/xa/{period}/bo-sung form x=y
             x  0  0  0  0  0  0  0  0  0  0  x  POST /bao-cao/xa/{foreignPeriod}/bo-sung form x=y
             x  +  +  +  +  0  +  +  0  0  0  0  GET /bao-cao/{report}.docx
             x  0  0  0  0  0  0  0  0  0  +  +  GET /bao-cao/{foreignReport}.docx
             x  x  x  +  +  x  x  x  x  x  0  0  GET /ke-hoach/{plan}/noi-nhan
             x  0  0  0  0  0  0  0  0  x  x  x  GET /ke-hoach/{foreignPlan}/noi-nhan
             x  x  x  +  +  x  x  x  x  x  0  0  POST /ke-hoach/{plan}/noi-nhan form ten=So&thu=
             x  0  0  0  0  0  0  0  0  x  x  x  POST /ke-hoach/{foreignPlan}/noi-nhan form ten=So&thu=
             x  x  x  +  +  x  x  x  x  x  0  0  GET /ke-hoach/{plan}/tong-hop.docx
             x  0  0  0  0  0  0  0  0  x  x  x  GET /ke-hoach/{foreignPlan}/tong-hop.docx
             x  x  x  +  +  x  x  x  x  x  0  0  GET /ke-hoach/{plan}/don-doc.docx
             x  0  0  0  0  0  0  0  0  x  x  x  GET /ke-hoach/{foreignPlan}/don-doc.docx
             x  +  +  +  +  +  +  +  +  +  +  +  GET /mat-khau
             x  +  +  +  +  +  +  +  +  +  +  +  GET /ngon-ngu
             x  +  +  +  +  +  +  +  +  +  +  +  POST /ngon-ngu form chon=vi
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri?xa=chi-minh
             x  x  x  x  x  x  x  x  +  +  x  x  POST /quan-tri/mat-khau form ten=anlao.yt.truong
             x  x  x  x  x  x  x  x  0  +  x  x  POST /quan-tri/mat-khau form ten=chiminh.yt.truong
             x  x  x  x  x  x  x  x  +  +  x  x  POST /quan-tri/to-chuc file tep
             x  x  x  x  x  x  x  x  +  +  x  x  POST /quan-tri/uy-quyen form chuc-vu=HCC.head&nguoi=anlao.hcc.cv1&tu=04/01/2027&den=05/01/2027&ly-do=x
             x  x  x  x  x  x  x  x  0  0  x  x  POST /quan-tri/uy-quyen/{plan}/ket-thuc form x=y
             x  x  +  +  +  +  +  +  +  x  x  +  GET /uy-quyen
             x  x  +  x  x  x  x  x  x  x  x  x  POST /uy-quyen form chuc-vu=HCC.head&nguoi=anlao.hcc.cv1&tu=04/02/2027&den=05/02/2027&ly-do=x
             x  0  0  0  0  0  0  0  0  0  0  0  POST /uy-quyen/{plan}/ket-thuc form x=y
             x  x  +  x  +  x  x  x  +  x  x  x  GET /ban-giao
             x  x  +  x  0  x  x  x  +  x  x  x  GET /ban-giao/anlao.hcc.cv2
             x  x  0  x  0  x  x  x  0  x  x  x  GET /ban-giao/chiminh.kt.cv1
             x  x  +  x  0  x  x  x  +  x  x  x  POST /ban-giao/anlao.hcc.cv2 form nguoi-nhan=&can-cu=
             x  x  0  x  0  x  x  x  0  x  x  x  POST /ban-giao/chiminh.kt.cv1 form nguoi-nhan=anlao.hcc.cv2&can-cu=x
             x  x  +  +  +  x  +  +  x  x  x  +  GET /viec-dang-mo
             x  x  x  +  +  x  +  x  x  x  x  +  POST /viec-dang-mo form lam=nhac
             x  x  +  +  +  x  +  +  x  x  x  +  GET /giam-sat/viec?quy-trinh={definition}
             x  x  0  0  0  x  0  0  x  x  x  0  GET /giam-sat/viec?quy-trinh=no-such-definition
             x  +  +  +  +  0  +  +  0  0  0  0  GET /giam-sat/ho-so/{ownPart}
             x  0  0  +  +  0  +  +  0  0  0  0  GET /giam-sat/ho-so/{otherPart}
             x  0  0  0  0  0  0  0  0  0  +  +  GET /giam-sat/ho-so/{foreignPart}
             x  x  x  +  +  x  +  x  x  x  x  !  POST /giam-sat/nhac {"items":["{own}"]}
             x  x  x  !  !  x  !  x  x  x  x  +  POST /giam-sat/nhac {"items":["{foreign}"]}
             x  x  +  +  +  x  x  x  x  x  x  x  POST /giam-sat/doi-nguoi {"items":["{own}"],"to":"chiminh.kt.cv1"}
             x  x  !  !  !  x  x  x  x  x  x  x  POST /giam-sat/doi-nguoi {"items":["{foreign}"],"to":"anlao.hcc.cv2"}
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri/viec-loi
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/viec-loi form viec=no-such-job
             x  x  x  x  x  x  x  x  x  x  x  x  GET /thanh-pho
             x  x  x  x  x  x  x  x  x  x  x  x  GET /thanh-pho.xlsx
             x  x  x  x  x  x  x  x  x  x  x  x  GET /thanh-pho.csv
             x  x  x  x  x  x  x  x  x  x  x  x  GET /thanh-pho/an-lao
             x  x  x  x  x  x  x  x  x  x  x  x  GET /thanh-pho/an-lao/bao-cao/{document}
             x  x  x  x  x  x  +  x  x  x  x  +  GET /chia-se-thanh-pho
             x  x  x  x  x  x  +  x  x  x  x  +  POST /chia-se-thanh-pho form x=y
             x  x  x  x  x  x  x  x  x  +  x  x  GET /quan-tri/thanh-pho
             x  x  x  x  x  x  x  x  x  +  x  x  GET /quan-tri/thanh-pho?ma=hai-phong
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/thanh-pho form ma=hai-phong&ten=
             x  x  x  x  x  x  x  x  x  0  x  x  POST /quan-tri/thanh-pho/mat-khau form ten=anlao.hcc.cv2
             x  x  x  x  x  x  x  x  x  0  x  x  POST /quan-tri/thanh-pho/dong form ten=anlao.hcc.cv2
             +  +  +  +  +  +  +  +  +  +  +  +  GET /tinh/thu-vien/echarts-5.5.0.js
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri/lich
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri/lich?nam=2028
             x  x  x  x  x  x  x  x  0  0  x  x  GET /quan-tri/lich?nam=1999
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri/lich/xuat?nam=2028
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/lich/them form nam=2099&ngay=01/06/2099&loai=ngh%E1%BB%89&ten=x
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/lich/bo form nam=2099&ngay=01/06/2099
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/lich/du-kien form nam=2099
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/lich/van-hoa form nam=2099
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/lich/nap file tep
             x  x  x  x  x  x  x  x  x  +  x  x  POST /quan-tri/lich/ghi form nam=2099&noi-dung=x
             x  x  x  x  x  x  x  x  +  x  x  x  GET /mau-van-ban
             x  x  x  x  x  x  x  x  +  x  x  x  GET /mau-van-ban/bao-cao
             x  x  x  x  x  x  x  x  +  x  x  x  POST /mau-van-ban/bao-cao file tep
             x  x  x  x  x  x  x  x  +  x  x  x  POST /mau-van-ban/bao-cao/co-san
             x  x  x  x  x  x  x  x  +  +  x  x  GET /quan-tri/dong-ho
             x  x  x  x  x  x  x  x  +  +  x  x  POST /quan-tri/dong-ho form cach=den-ngay
             x  +  +  +  +  0  +  +  0  +  0  0  GET /tai-lieu/cong-viec/{own}
             x  0  0  +  +  0  +  +  0  +  0  0  GET /tai-lieu/cong-viec/{other}
             x  0  0  0  0  0  0  0  0  +  +  +  GET /tai-lieu/cong-viec/{foreign}
             x  !  x  x  x  0  x  x  0  x  0  0  POST /tai-lieu/cong-viec/{own}?ten=a.exe&loai=EVIDENCE form MZ
             x  0  0  0  0  0  0  0  0  x  x  x  POST /tai-lieu/cong-viec/{foreign}?ten=a.exe&loai=EVIDENCE form MZ
             x  x  x  +  +  x  +  +  x  x  x  x  GET /tai-lieu/{document}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /tai-lieu/{document}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /tai-lieu/{document}/bo-ra
             x  x  x  x  x  x  x  x  x  x  x  x  POST /tai-lieu/{document}/dua-lai
             x  0  0  0  0  0  0  0  0  0  0  0  GET /actuator
             x  0  0  0  0  0  0  0  0  0  0  0  GET /actuator/env
            """;

    static final String WEB_APPLICATIONS =
            """
             x  +  +  +  +  +  +  +  +  +  +  +  GET /camunda/app/tasklist/default/
             x  +  +  +  +  +  +  +  +  +  +  +  GET /camunda/app/welcome/default/
             x  x  x  +  +  x  +  +  x  +  x  +  GET /camunda/app/cockpit/default/
             x  x  x  x  x  x  x  x  x  +  x  x  GET /camunda/app/admin/default/
             x  +  +  +  +  +  +  +  +  +  +  +  GET /camunda/api/admin/auth/user/default
             x  x  x  x  x  x  x  x  x  x  x  x  POST /camunda/api/admin/auth/user/default/login/admin form username=anlao.pct&password=TienDo@2026
             x  x  x  x  x  x  x  x  x  x  x  x  POST /camunda/api/admin/setup/default/user/create {"profile":{"id":"evil","firstName":"e","lastName":"e"},"credentials":{"password":"x1234567890"}}
             x  x  x  x  x  x  x  x  x  x  x  x  GET /camunda/api/admin/plugin/license/default/check-key
             x  x  x  +  +  x  +  +  x  +  x  +  GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics
             x  x  x  !  !  x  !  !  x  !  x  !  POST /camunda/api/cockpit/plugin/base/default/process-definition/statistics {}
             x  x  x  +  +  x  +  +  x  +  x  +  GET /camunda/api/cockpit/plugin/base/default/process-definition/statistics-count
             x  x  x  +  +  x  +  +  x  +  x  +  POST /camunda/api/cockpit/plugin/base/default/process-instance {}
             x  x  x  +  +  x  +  +  x  +  x  +  POST /camunda/api/cockpit/plugin/base/default/process-instance/count {}
             x  x  x  +  +  x  +  +  x  +  x  +  GET /camunda/api/cockpit/plugin/base/default/process-instance/{ownRoot}/called-process-instances
             x  x  x  +  +  x  +  +  x  +  x  +  POST /camunda/api/cockpit/plugin/base/default/process-instance/{ownRoot}/called-process-instances {}
             x  x  x  +  +  x  +  +  x  +  x  +  POST /camunda/api/cockpit/plugin/base/default/process-instance/{foreignRoot}/called-process-instances {}
             x  x  x  +  +  x  +  +  x  +  x  +  POST /camunda/api/cockpit/plugin/base/default/incident {}
             x  0  0  0  0  0  0  0  0  0  0  0  POST /camunda/api/tasklist/plugin/base/default/x {}
             x  0  0  0  0  0  0  0  0  0  0  0  POST /camunda/api/admin/plugin/base/default/x {}
            """;

    static final String ENGINE =
            """
             x  +  +  +  +  +  +  +  +  +  +  +  GET /task
             x  +  +  +  +  +  +  +  +  +  +  +  GET /process-instance
             x  +  +  +  +  +  +  +  +  +  +  +  GET /execution
             x  +  +  +  +  +  +  +  +  +  +  +  GET /variable-instance
             x  +  +  +  +  +  +  +  +  +  +  +  GET /incident
             x  +  +  +  +  +  +  +  +  +  +  +  GET /job
             x  +  +  +  +  +  +  +  +  +  +  +  GET /job-definition
             x  +  +  +  +  +  +  +  +  +  +  +  GET /event-subscription
             x  +  +  +  +  +  +  +  +  +  +  +  GET /process-definition
             x  +  +  +  +  +  +  +  +  +  +  +  GET /decision-definition
             x  +  +  +  +  +  +  +  +  +  +  +  GET /external-task
             x  +  +  +  +  +  +  +  +  +  +  +  GET /deployment
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/task
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/process-instance
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/activity-instance
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/variable-instance
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/detail
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/decision-instance
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/job-log
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/user-operation
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/incident
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/identity-link-log
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/batch
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/external-task-log
             x  +  +  +  +  +  +  +  +  +  +  +  POST /task {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /process-instance {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /execution {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /variable-instance {}
             x  !  !  !  !  !  !  !  !  !  !  !  POST /incident {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /job {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /external-task {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /history/task {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /history/process-instance {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /history/activity-instance {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /history/variable-instance {}
             x  +  +  +  +  +  +  +  +  +  +  +  POST /history/detail {}
             x  !  !  !  !  !  !  !  !  !  !  !  POST /history/user-operation {}
             x  +  +  +  +  +  +  +  +  +  +  +  GET /user
             x  +  +  +  +  +  +  +  +  +  +  +  GET /user/count
             x  +  +  +  +  +  +  +  +  +  0  0  GET /user/anlao.pct/profile
             x  0  0  0  0  0  0  0  0  +  +  +  GET /user/chiminh.pct/profile
             x  x  x  x  x  x  x  x  x  +  x  x  GET /group
             x  x  x  x  x  x  x  x  x  +  x  x  GET /group/count
             x  x  x  x  x  x  x  x  x  +  x  x  GET /tenant
             x  x  x  x  x  x  x  x  x  +  x  x  GET /tenant/count
             x  x  x  x  x  x  x  x  x  +  x  x  GET /authorization
             x  +  +  +  +  +  +  +  +  +  +  +  GET /authorization/check?permissionName=ALL&resourceName=user&resourceType=1
             x  +  +  +  +  +  +  +  +  +  +  +  GET /filter
             x  +  +  +  +  +  +  +  +  +  +  +  GET /batch
             x  x  x  x  x  x  x  x  x  E  x  x  GET /metrics
             x  +  +  +  +  +  +  +  +  +  +  +  GET /version
             x  x  x  x  x  x  x  x  x  +  x  x  GET /telemetry/configuration
             x  +  +  +  +  +  +  +  +  +  +  +  GET /schema/log
             x  +  +  +  +  +  +  +  +  +  +  +  GET /identity/groups?userId=anlao.pct
             x  +  +  +  +  +  +  +  +  +  +  +  GET /identity/groups?userId=chiminh.pct
             x  x  x  x  x  x  x  x  x  +  x  x  GET /task/report/candidate-group-count
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/cleanup/configuration
             x  !  !  !  !  !  !  !  !  !  !  !  GET /history/task/report?reportType=count
             x  0  0  0  0  0  0  0  0  0  0  0  GET /history/cleanable-process-instance-report
             x  +  +  +  +  +  +  +  +  +  +  +  GET /history/user-operation/count
             x  +  +  +  +  0  +  +  0  +  0  0  GET /task/{own}
             x  +  +  +  +  0  +  +  0  +  0  0  GET /task/{own}/form-variables
             x  +  +  +  +  x  +  +  x  +  0  0  GET /task/{own}/variables
             x  +  +  +  +  x  +  +  x  +  0  0  GET /task/{own}/identity-links
             x  +  +  +  +  x  +  +  x  +  0  0  GET /task/{own}/deployed-form
             x  !  x  x  x  x  x  x  x  !  0  0  POST /task/{own}/submit-form {"variables":{"assignmentId":{"value":"x"}}}
             x  0  0  +  +  0  +  +  0  +  0  0  GET /process-instance/{ownRoot}
             x  x  x  +  +  x  +  +  x  +  0  0  GET /process-instance/{ownRoot}/variables
             x  x  x  +  +  x  +  +  x  +  0  0  GET /process-instance/{ownRoot}/activity-instances
             x  0  0  +  +  0  +  +  0  +  0  0  GET /history/process-instance/{ownRoot}
             x  0  0  +  +  0  +  +  0  +  0  0  GET /task/{other}
             x  0  0  +  +  0  +  +  0  +  0  0  GET /task/{other}/form-variables
             x  x  x  +  +  x  +  +  x  +  0  0  GET /task/{other}/variables
             x  x  x  +  +  x  +  +  x  +  0  0  GET /task/{other}/identity-links
             x  x  x  +  +  x  +  +  x  +  0  0  GET /task/{other}/deployed-form
             x  x  x  x  x  x  x  x  x  !  0  0  POST /task/{other}/submit-form {"variables":{"assignmentId":{"value":"x"}}}
             x  0  0  +  +  0  +  +  0  +  0  0  GET /process-instance/{otherRoot}
             x  x  x  +  +  x  +  +  x  +  0  0  GET /process-instance/{otherRoot}/variables
             x  x  x  +  +  x  +  +  x  +  0  0  GET /process-instance/{otherRoot}/activity-instances
             x  0  0  +  +  0  +  +  0  +  0  0  GET /history/process-instance/{otherRoot}
             x  0  0  0  0  0  0  0  0  +  +  +  GET /task/{foreign}
             x  0  0  0  0  0  0  0  0  +  +  +  GET /task/{foreign}/form-variables
             x  0  0  0  0  0  0  0  0  +  +  +  GET /task/{foreign}/variables
             x  0  0  0  0  0  0  0  0  +  +  +  GET /task/{foreign}/identity-links
             x  0  0  0  0  0  0  0  0  +  +  +  GET /task/{foreign}/deployed-form
             x  0  0  0  0  0  0  0  0  !  x  x  POST /task/{foreign}/submit-form {"variables":{"assignmentId":{"value":"x"}}}
             x  0  0  0  0  0  0  0  0  +  0  +  GET /process-instance/{foreignRoot}
             x  0  0  0  0  0  0  0  0  +  x  +  GET /process-instance/{foreignRoot}/variables
             x  0  0  0  0  0  0  0  0  +  x  +  GET /process-instance/{foreignRoot}/activity-instances
             x  0  0  0  0  0  0  0  0  +  0  +  GET /history/process-instance/{foreignRoot}
             x  E  x  x  x  x  x  x  x  E  0  0  POST /task/{own}/claim {"userId":"anlao.hcc.cv1"}
             x  x  x  x  x  x  x  x  x  !  0  0  POST /task/{own}/unclaim {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/complete {"variables":{}}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/assignee {"userId":"anlao.hcc.cv1"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/delegate {"userId":"anlao.hcc.cv1"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/resolve {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/bpmnError {"errorCode":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/bpmnEscalation {"escalationCode":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/identity-links {"userId":"anlao.hcc.cv1","type":"candidate"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/identity-links/delete {"userId":"anlao.hcc.cv2","type":"candidate"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/variables {"modifications":{"x":{"value":"x","type":"String"}}}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/localVariables {"modifications":{"x":{"value":"x","type":"String"}}}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/comment/create {"message":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/{own}/attachment/create
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /task/{own} {"name":"x","due":"2030-01-01T00:00:00.000+0700"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /task/{own}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /task/create {"name":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /task/{own}/variables/assignmentId {"value":"x","type":"String"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /task/{own}/variables/assignmentId
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /process-instance/{ownRoot}/variables/assignmentId {"value":"x","type":"String"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /process-instance/{ownRoot}/variables {"modifications":{"x":{"value":"x","type":"String"}}}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /process-instance/{ownRoot}/variables/assignmentId
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /execution/{ownRoot}/localVariables/assignmentId {"value":"x","type":"String"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /execution/{ownRoot}/signal {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /execution/{ownRoot}/messageSubscriptions/tiendo.assignment.stopped/trigger {}
             x  x  x  x  x  x  x  x  x  0  x  x  DELETE /process-instance/no-such-instance
             x  x  x  x  x  x  x  x  x  x  x  x  POST /process-instance/delete {"processInstanceIds":["{ownRoot}"]}
             x  x  x  x  x  x  x  x  x  +  x  x  PUT /process-instance/no-such-instance/suspended {"suspended":true}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /process-instance/suspended {"processDefinitionKey":"assignment-lifecycle","suspended":true}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /process-instance/{ownRoot}/modification {"instructions":[]}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /modification/execute {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /migration/execute {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /migration/generate {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /process-definition/key/assignment-lifecycle/start {}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /process-definition/key/assignment-lifecycle/suspended {"suspended":true}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /process-definition/key/assignment-lifecycle
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /process-definition/key/assignment-lifecycle/history-time-to-live {"historyTimeToLive":0}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /decision-definition/key/step-clock/evaluate {"variables":{}}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /deployment/create form x=1
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /deployment/x
             x  x  x  x  x  x  x  x  x  x  x  x  POST /deployment/x/redeploy {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /filter/create {"resourceType":"Task","name":"x","query":{}}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /filter/{filter} {"resourceType":"Task","name":"x","query":{}}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /filter/{filter}
             x  +  +  +  +  +  +  +  +  +  +  +  GET /filter/{filter}
             x  +  +  +  +  +  +  +  +  +  +  +  GET /filter/{filter}/list
             x  +  +  +  +  +  +  +  +  +  +  +  POST /filter/{filter}/list {}
             x  +  +  +  +  +  +  +  +  +  +  +  GET /filter/{filter}/count
             x  x  x  x  x  x  x  x  x  x  x  x  POST /authorization/create {"type":1,"permissions":["ALL"],"userId":"*","resourceType":7,"resourceId":"*"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /authorization/x
             x  x  x  x  x  x  x  x  x  x  x  x  POST /user/create {"profile":{"id":"evil"},"credentials":{"password":"x"}}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /user/anlao.pct/credentials {"password":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /user/anlao.pct
             x  x  x  x  x  x  x  x  x  x  x  x  POST /user/anlao.pct/unlock {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /group/create {"id":"evil","name":"evil","type":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /group/camunda-admin/members/anlao.hcc.cv2
             x  x  x  x  x  x  x  x  x  x  x  x  POST /tenant/create {"id":"evil","name":"evil"}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /tenant/chi-minh/user-members/anlao.hcc.cv2
             x  x  x  x  x  x  x  x  x  x  x  x  POST /identity/verify {"username":"anlao.pct","password":"TienDo@2026"}
             x  x  x  x  x  x  x  x  x  E  x  x  PUT /job/no-such-job/retries {"retries":1}
             x  x  x  x  x  x  x  x  x  +  x  x  POST /job/retries {"jobIds":["no-such-job"],"retries":1}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /job/no-such-job/execute {}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /job/no-such-job/duedate {"duedate":"2030-01-01T00:00:00.000+0700"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /job/no-such-job
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /job/suspended {"suspended":true}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /job-definition/suspended {"suspended":true,"processDefinitionKey":"assignment-lifecycle"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /history/cleanup?immediatelyDue=true
             x  x  x  x  x  x  x  x  x  x  x  x  POST /history/process-instance/delete {"historicProcessInstanceIds":["{ownRoot}"]}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /history/process-instance/{ownRoot}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /history/process-instance/set-removal-time {}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /history/user-operation/x/set-annotation {"annotation":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /batch/x
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /batch/x/suspended {"suspended":true}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /external-task/fetchAndLock {"workerId":"w","maxTasks":1,"topics":[]}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /external-task/retries {}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /message {"messageName":"tiendo.assignment.stopped","all":true}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /signal {"name":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  POST /condition {"variables":{}}
             x  x  x  x  x  x  x  x  x  x  x  x  PUT /incident/x/annotation {"annotation":"x"}
             x  x  x  x  x  x  x  x  x  x  x  x  DELETE /metrics
             x  x  x  x  x  x  x  x  x  x  x  x  POST /telemetry/configuration {"enableTelemetry":true}
            """;

    private Matrix() {}
}
