package vn.tiendo.obstacle.process;

/** What the model asks of an obstacle in its gateways; the bean {@code obstacleFacts}. */
public interface ObstacleFacts {

    /** Whether the head has to look at it first, because an officer raised it. */
    boolean awaitsHead(String obstacle);

    /** Whether VHXH gives its opinion first; not where VHXH itself raised it. */
    boolean needsOpinion(String obstacle);
}
