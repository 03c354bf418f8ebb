package io.placard.kiosk.bridge;

import com.corundumstudio.socketio.SocketIOChannelInitializer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;

/**
 * Lets a page that began by polling stay with it: after going over to WebSocket some pages hear nothing any more
 * (netty-socketio 2.0.13). Clients take the refusal as that of a proxy and poll on; those that begin by WebSocket are
 * served by it.
 */
final class StayingWithPolling extends SocketIOChannelInitializer {
    private static final String NAME = "stayingWithPolling";

    @Override
    protected void initChannel(Channel channel) throws Exception {
        super.initChannel(channel);
        channel.pipeline().addBefore(AUTHORIZE_HANDLER, NAME, new Refusal());
    }

    @Sharable
    private static final class Refusal extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof FullHttpRequest request && isGoingOver(request.uri())) {
                request.release();
                var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST);
                context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
            } else {
                super.channelRead(context, message);
            }
        }

        /** Who has a session already, and asks for another way to it. */
        private static boolean isGoingOver(String uri) {
            var asked = new QueryStringDecoder(uri).parameters();
            return asked.containsKey("sid")
                    && asked.getOrDefault("transport", List.of()).contains("websocket");
        }
    }
}
