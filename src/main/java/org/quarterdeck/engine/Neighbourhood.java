package org.quarterdeck.engine;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where one visitor lives: an IPv4 address, or the network of 64 bits that anybody with IPv6 has to themselves. */
public final class Neighbourhood {

    private static final int NETWORK_BYTES = 8;

    private Neighbourhood() {}

    public static String of(String address) {
        // without a colon it may be a name, and nobody is looked up here
        return address.indexOf(':') < 0 ? address : network(address);
    }

    private static String network(String address) {
        try {
            InetAddress whole = InetAddress.getByName(address);
            return whole instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(whole.getAddress(), NETWORK_BYTES))
                    : whole.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
