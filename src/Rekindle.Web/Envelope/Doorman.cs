using Microsoft.AspNetCore.Http;
using Rekindle.Web.Keeping;
using Rekindle.Web.Unlock;

namespace Rekindle.Web.Envelope;

/// <summary>Lets nobody in but the browser that brought the start key, and nothing change but from our own pages.</summary>
internal sealed class Doorman(RequestDelegate next, Doorway doorway, StartKey key, SessionBook sessions, Keeper keeper)
{
    private const string StartPath = "/start";

    /// <summary>Judges one request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!doorway.IsOurs(request.Host))
        {
            return PlainPage.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, "This address is not served here.",
                "Open the address that the terminal printed at the start.");
        }

        bool known = sessions.Knows(request.Cookies[doorway.CookieName]);
        if (request.Path == StartPath && HttpMethods.IsGet(request.Method)) return Start(context, known);
        if (!known)
        {
            return PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, "The door is closed.",
                "This runs on this machine and opens only for the browser that came with its start key. Open the address that the "
                + "terminal printed when it started. It works once: if it was used already, stop the program, start it again and open the new one.");
        }

        bool reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!reads && !HttpMethods.IsPost(request.Method))
        {
            return PlainPage.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "This is not done here.", "Go back to the page before.");
        }

        if (!reads && !Doorway.CameFromOurPage(request))
        {
            return PlainPage.WriteAsync(context, StatusCodes.Status403Forbidden, "This did not come from a page of this program.",
                "Nothing was changed. Open the page anew and try again.");
        }

        keeper.LockIfIdle(signOfLife: Away.IsSignOfLife(request.Path));
        return next(context);
    }

    private Task Start(HttpContext context, bool known)
    {
        if (!known)
        {
            if (!key.Redeem(context.Request.Query["key"]))
            {
                return PlainPage.WriteAsync(context, StatusCodes.Status401Unauthorized, "This key does not open the door.",
                    "A start key works once. Stop the program, start it again, and open the address that it prints then.");
            }

            context.Response.Cookies.Append(doorway.CookieName, sessions.Begin(), new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Path = "/",
            });
            keeper.OpenWithKeyFile();
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/";
        return Task.CompletedTask;
    }
}
