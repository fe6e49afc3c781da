package vn.tiendo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import vn.tiendo.startup.StartupProblem;

/** The loopback port of the embedded server: always the same, so that tools find it, unless a foreign program has it. */
final class ServerPort {

    static final int USUAL = 15432;

    private ServerPort() {}

    static int choose(@Nullable Integer wanted, int usual) throws IOException {
        if (wanted == null) {
            return isFree(usual) ? usual : anyFree();
        }
        if (!isFree(wanted)) {
            throw new StartupProblem(
                    "Cổng " + wanted + " của cơ sở dữ liệu (tiendo.database.port) đang được một chương trình"
                            + " khác sử dụng; hãy đổi cổng hoặc dừng chương trình đó.");
        }
        return wanted;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = listen(port)) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (ServerSocket probe = listen(0)) {
            return probe.getLocalPort();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }
}
